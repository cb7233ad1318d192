package rudra.ui.network.screen;

import java.util.function.IntPredicate;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.ui.network.style.Draughtsman;
import rudra.ui.network.style.Figures;
import rudra.ui.window.OpenNetwork;

/**
 * The network that the screen shows, with what is computed once for it.
 *
 * @param opened the network as it was opened
 * @param draughtsman draws it
 */
record Subject(OpenNetwork opened, Draughtsman draughtsman) {

    static Subject of(OpenNetwork opened) {
        Network network = opened.network();
        return new Subject(opened, new Draughtsman(network, Figures.of(network)));
    }

    Network network() {
        return opened.network();
    }

    Figures figures() {
        return draughtsman.figures();
    }

    /** Whether the file says where any institution is. */
    boolean hasPlaces() {
        Institutions institutions = network().institutions();
        IntPredicate placed =
                i ->
                        Math.abs(institutions.number(Institutions.LATITUDE, i)) <= 90
                                && Math.abs(institutions.number(Institutions.LONGITUDE, i)) <= 360;
        return institutions.numberColumns().contains(Institutions.LATITUDE)
                && java.util.stream.IntStream.range(0, network().size()).anyMatch(placed);
    }
}
