package rudra.ui.network.raster;

import java.util.BitSet;

/**
 * Which nodes stand out. With some selected, they and their edges keep their colours, and all else
 * recedes.
 *
 * @param selected the selected nodes; not to be changed any more
 */
public record Emphasis(BitSet selected) {

    /** Nothing stands out. */
    public static Emphasis none() {
        return new Emphasis(new BitSet());
    }

    boolean any() {
        return !selected.isEmpty();
    }

    boolean touches(int from, int to) {
        return selected.get(from) || selected.get(to);
    }

    /**
     * The selected nodes and those that an edge joins to one of them; O(edges) where any is
     * selected.
     */
    BitSet withNeighbours(Drawing drawing) {
        BitSet found = (BitSet) selected.clone();
        for (int e = 0; any() && e < drawing.edges(); e++) {
            if (touches(drawing.from()[e], drawing.to()[e])) {
                found.set(drawing.from()[e]);
                found.set(drawing.to()[e]);
            }
        }
        return found;
    }
}
