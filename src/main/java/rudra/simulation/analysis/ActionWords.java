package rudra.simulation.analysis;

import rudra.simulation.decision.Action;

/** Actions as people say them. */
final class ActionWords {
    private ActionWords() {}

    /** What one institution does: “sells securities”. */
    static String does(Action action) {
        return switch (action) {
            case HOLD -> "holds";
            case LEND -> "lends";
            case HOARD -> "hoards";
            case SELL -> "sells securities";
            case WITHDRAW -> "withdraws money lent";
            case BORROW -> "borrows";
        };
    }

    /** Doing it, at the beginning of a sentence: “Selling securities”. */
    static String doing(Action action) {
        return switch (action) {
            case HOLD -> "Holding";
            case LEND -> "Lending";
            case HOARD -> "Hoarding";
            case SELL -> "Selling securities";
            case WITHDRAW -> "Withdrawing money lent";
            case BORROW -> "Borrowing";
        };
    }
}
