package rudra.ui.fx;

import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.MoneyUnit;

/** What one unit of an amount is, in words. */
public final class MoneyText {
    private MoneyText() {}

    /** Such as “millions of EUR”; says so where the currency is not known. */
    public static String unit(MoneyUnit unit, Messages messages) {
        String scale = scale(unit.scale(), messages);
        if (unit.currency().isEmpty()) {
            return scale.isEmpty()
                    ? messages.text("money.unknown")
                    : messages.text("money.scale-only", scale);
        }
        return scale.isEmpty()
                ? unit.currency()
                : messages.text("money.scaled", scale, unit.currency());
    }

    private static String scale(double scale, Messages messages) {
        if (scale == 1) {
            return "";
        }
        if (scale == 1e3) {
            return messages.text("money.thousands");
        }
        if (scale == 1e6) {
            return messages.text("money.millions");
        }
        return scale == 1e9 ? messages.text("money.billions") : NumberText.of(scale);
    }
}
