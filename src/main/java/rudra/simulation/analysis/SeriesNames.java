package rudra.simulation.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import rudra.analysis.json.Ids;
import rudra.simulation.books.LossChannel;
import rudra.simulation.decision.Action;

/** What the series of charts are called whose values results keep by id. */
public final class SeriesNames {
    private SeriesNames() {}

    /** The channels of losses, by id. */
    public static Map<String, String> ofChannels() {
        return byId(LossChannel.values(), SeriesNames::name);
    }

    /** What institutions do, by id. */
    static Map<String, String> ofActions() {
        return byId(Action.values(), SeriesNames::name);
    }

    private static <E extends Enum<E>> Map<String, String> byId(E[] all, Function<E, String> name) {
        return Arrays.stream(all).collect(Collectors.toUnmodifiableMap(Ids::of, name));
    }

    private static String name(LossChannel channel) {
        return switch (channel) {
            case SHOCK -> "Shock";
            case DECREE -> "Failing by decree or for want of cash";
            case CLAIM -> "Claims on institutions";
            case PRICE -> "Fall of prices";
            case SALE -> "Sales below the price before";
            case BEYOND_EQUITY -> "Beyond equity";
            case INCOME -> "Income";
            case SUPPORT -> "Capital injected";
            case CONVERSION -> "Debts turned into equity";
        };
    }

    private static String name(Action action) {
        return switch (action) {
            case HOLD -> "Hold";
            case LEND -> "Lend";
            case HOARD -> "Hoard";
            case SELL -> "Sell securities";
            case WITHDRAW -> "Withdraw money lent";
            case BORROW -> "Borrow";
        };
    }
}
