package rudra.ui.simulation.drawing;

import java.util.Optional;
import rudra.ui.simulation.watch.Quantity;

/** What the colour of an institution says. */
public enum ColourBy {
    /** Where it stands, and what it is short of. */
    STATUS(Optional.empty()),
    /** What it did. */
    ACTION(Optional.empty()),
    /** How much equity it has for its assets. */
    CAPITAL(Optional.of(Quantity.CAPITAL_RATIO)),
    /** How much cash it has for outflows under stress. */
    LIQUIDITY(Optional.of(Quantity.LIQUIDITY_BUFFER)),
    /** How far it is from its requirements. */
    STRESS(Optional.of(Quantity.STRESS)),
    /** How likely it is to fail within a year. */
    PROBABILITY(Optional.of(Quantity.DEFAULT_PROBABILITY));

    private final Optional<Quantity> quantity;

    ColourBy(Optional<Quantity> quantity) {
        this.quantity = quantity;
    }

    /** The number that it shows, from pale to deep; empty where it shows kinds. */
    Optional<Quantity> quantity() {
        return quantity;
    }
}
