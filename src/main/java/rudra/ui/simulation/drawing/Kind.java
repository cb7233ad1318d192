package rudra.ui.simulation.drawing;

import rudra.simulation.books.Status;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Regulation;
import rudra.ui.network.style.NodeColours;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.StepFrame;

/** What an institution is at a step; each kind has a colour. */
public enum Kind {
    /** Stands and meets its requirements. */
    STANDS,
    /** Has less cash than is required. */
    SHORT_OF_CASH,
    /** Has less equity than is required. */
    SHORT_OF_CAPITAL,
    /** Fails in this step. */
    FAILS,
    /** Failed in a step before. */
    FAILED,
    /** Has no equity figure: it neither acts nor fails. */
    OUTSIDE,
    /** Changes nothing. */
    HOLD,
    /** Lends. */
    LEND,
    /** Does not roll over what falls due. */
    HOARD,
    /** Sells securities. */
    SELL,
    /** Calls its claims. */
    WITHDRAW,
    /** Borrows. */
    BORROW;

    /** What institution i is where colours say where it stands. */
    static Kind standing(StepFrame frame, int i, Regulation asked) {
        return switch (frame.status(i)) {
            case FAILED -> frame.hasFailedNow(i) ? FAILS : FAILED;
            case OUTSIDE -> OUTSIDE;
            case ALIVE -> {
                double capital = asked.minimumCapital() + asked.capitalBuffer();
                if (frame.value(Quantity.CAPITAL_RATIO, i) < capital) {
                    yield SHORT_OF_CAPITAL;
                }
                boolean hasCash =
                        frame.value(Quantity.LIQUIDITY_BUFFER, i) >= asked.liquidityCoverage();
                yield hasCash ? STANDS : SHORT_OF_CASH;
            }
        };
    }

    /** What institution i is where colours say what it did. */
    static Kind acting(StepFrame frame, int i) {
        return frame.status(i) == Status.ALIVE ? of(frame.action(i)) : fallen(frame, i);
    }

    /** What institution i is if it does not stand in the network any more, or never did. */
    static Kind fallen(StepFrame frame, int i) {
        if (frame.status(i) == Status.OUTSIDE) {
            return OUTSIDE;
        }
        return frame.hasFailedNow(i) ? FAILS : FAILED;
    }

    private static Kind of(Action action) {
        return switch (action) {
            case HOLD -> HOLD;
            case LEND -> LEND;
            case HOARD -> HOARD;
            case SELL -> SELL;
            case WITHDRAW -> WITHDRAW;
            case BORROW -> BORROW;
        };
    }

    /** Whether who is of this kind has failed. */
    public boolean isFailure() {
        return this == FAILS || this == FAILED;
    }

    /** Its colour, ARGB. */
    int colour(NodeColours colours) {
        return switch (this) {
            case STANDS, HOLD -> colours.rest();
            case SHORT_OF_CASH, LEND -> colours.series().get(0);
            case SHORT_OF_CAPITAL, SELL -> colours.series().get(1);
            case HOARD -> colours.series().get(4);
            case WITHDRAW -> colours.series().get(3);
            case BORROW -> colours.series().get(2);
            case FAILS -> colours.alarm();
            case FAILED -> colours.series().get(7);
            case OUTSIDE -> colours.missing();
        };
    }
}
