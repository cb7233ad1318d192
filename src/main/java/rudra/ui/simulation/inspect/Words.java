package rudra.ui.simulation.inspect;

import java.util.Optional;
import rudra.analysis.json.Ids;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.MoneyUnit;
import rudra.simulation.analysis.Money;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Status;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.MoneyText;
import rudra.ui.simulation.watch.Quantity;

/** What the inspector says. */
final class Words {
    private static final int DIGITS = 3;
    private static final int MOST_DECIMALS = 5;

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** What amounts are in: “millions of EUR”. */
    String unit(MoneyUnit unit) {
        return MoneyText.unit(unit, messages);
    }

    String name(Quantity quantity) {
        return messages.text("simulation.name.quantity." + Ids.of(quantity));
    }

    String help(Quantity quantity) {
        return messages.text("simulation.name.quantity-help." + Ids.of(quantity));
    }

    String name(LossChannel channel) {
        return messages.text("simulation.name.channel." + Ids.of(channel));
    }

    /** The name of an action by its id. */
    String action(String id) {
        return messages.text("simulation.name.action." + id);
    }

    /** A value to three digits or more, with its unit. */
    String value(Quantity quantity, double value) {
        if (Double.isNaN(value)) {
            return AmountFormat.NONE;
        }
        return switch (quantity.sort()) {
            case SHARE -> percent(value);
            case MONEY -> NumberText.fixed(value, decimals(value));
            case RATIO -> NumberText.fixed(value, decimals(value));
        };
    }

    /** A change with its sign; nothing where there is none. */
    String change(Quantity quantity, double change, double value) {
        if (Double.isNaN(change) || change == 0) {
            return "";
        }
        boolean isShare = quantity.sort() == Quantity.Sort.SHARE;
        double shown = isShare ? 100 * change : change;
        int decimals = decimals(isShare ? 100 * value : value);
        String text = NumberText.fixed(shown, decimals);
        boolean isTooSmall = Math.abs(shown) < Math.pow(10, -decimals) / 2;
        return isTooSmall ? "" : shown > 0 ? "+" + text : text;
    }

    /** A share as a percentage of three digits. */
    static String percent(double share) {
        return NumberText.fixed(100 * share, decimals(100 * share)) + " %";
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= 100) {
            return 0;
        }
        int before = (int) Math.floor(Math.log10(size)) + 1;
        return Math.clamp(DIGITS - before, 0, MOST_DECIMALS);
    }

    /** Where it stands, and why it failed if it did. */
    String status(Inspected shown) {
        Optional<InstitutionCourse.FailedIn> failed = shown.failure();
        if (failed.isPresent()) {
            return messages.text(
                    "simulation.inspect.failed",
                    failed.get().step(),
                    messages.text(
                            "simulation.name.cause." + Ids.of(failed.get().failure().cause())),
                    failed.get().failure().creditors(),
                    amount(failed.get().failure().creditorsLoss(), shown));
        }
        return messages.text(
                switch (shown.status()) {
                    case Status.ALIVE -> "simulation.inspect.alive";
                    case Status.FAILED -> "simulation.inspect.has-failed";
                    case Status.OUTSIDE -> "simulation.inspect.outside";
                });
    }

    /** Where its default probability came from. */
    String source(Inspected shown) {
        int i = shown.institution();
        String version = shown.frame().modelVersion();
        double confidence = shown.value(Quantity.MODEL_CONFIDENCE);
        if (version.isEmpty()) {
            return messages.text("simulation.inspect.bayesian");
        }
        return shown.frame().isFromModel(i)
                ? messages.text("simulation.inspect.model", version, percent(confidence))
                : messages.text("simulation.inspect.model-unsure", version, percent(confidence));
    }

    private String amount(double amount, Inspected shown) {
        return Money.text(amount, shown.network().unit());
    }
}
