package rudra.ui.shock;

import java.util.OptionalDouble;
import rudra.analysis.file.NumberStyle;

/**
 * One row of the table of shocks, as typed: it may be incomplete or wrong.
 *
 * @param institution the id of the institution that loses
 * @param kind what it loses
 * @param amount how much; per cent for a share
 */
public record DirectLoss(String institution, LossKind kind, String amount) {

    /** A row to be filled in. */
    public static DirectLoss empty() {
        return new DirectLoss("", LossKind.EQUITY, "");
    }

    /** The same row for another institution. */
    public DirectLoss of(String other) {
        return new DirectLoss(other, kind, amount);
    }

    /** The same row with another kind of loss. */
    public DirectLoss as(LossKind other) {
        return new DirectLoss(institution, other, amount);
    }

    /** The same row with another amount. */
    public DirectLoss worth(String other) {
        return new DirectLoss(institution, kind, other);
    }

    /** The id without spaces around it. */
    String id() {
        return institution.strip();
    }

    /** The number in the amount; empty where there is none. */
    OptionalDouble number() {
        String text = amount.strip();
        String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        double number = NumberStyle.POINT.parse(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
