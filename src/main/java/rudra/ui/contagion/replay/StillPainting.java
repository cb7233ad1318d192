package rudra.ui.contagion.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.ui.network.raster.Argb;
import rudra.ui.network.raster.Drawing;

/**
 * Colours the drawing of a network by a moment of a replay: nodes by who failed and who lost how
 * much, its edges faint, and above them the links over which losses come, thick at the debtor that
 * does not pay and thin, with an arrow, at the creditor that loses. Only who failed is named: the
 * names of all would hide them.
 */
final class StillPainting {
    private static final double EDGE_OPACITY = 0.16;
    private static final double LEAST_FLOW_OPACITY = 0.45;
    private static final double FLOW_OPACITY = 0.9;
    private static final float THINNEST = 0.8f;
    private static final float WIDEST = 5.5f;

    /** What a loss too small to be seen as a share adds to the colour. */
    private static final double LEAST_SHARE = 0.3;

    private final Drawing outline;
    private final Still still;
    private final Map<Tone, Integer> colours;

    private StillPainting(Drawing outline, Still still, Map<Tone, Integer> colours) {
        this.outline = outline;
        this.still = still;
        this.colours = colours;
    }

    /**
     * The same drawing at a moment of the replay. O(nodes + edges).
     *
     * @param outline the network; its edges lead from creditor to debtor
     * @param colours the colour of each tone, ARGB
     */
    static Drawing paint(Drawing outline, Still still, Map<Tone, Integer> colours) {
        return new StillPainting(outline, still, colours).paint();
    }

    private Drawing paint() {
        List<Flow> flows = still.flows();
        int backdrop = outline.edges();
        int edges = backdrop + flows.size();
        int[] from = Arrays.copyOf(outline.from(), edges);
        int[] to = Arrays.copyOf(outline.to(), edges);
        float[] width = Arrays.copyOf(outline.edgeWidth(), edges);
        int[] colour = new int[edges];
        Arrays.fill(colour, 0, backdrop, Argb.faded(colour(Tone.SAFE), EDGE_OPACITY));
        double largest = flows.isEmpty() ? 1 : flows.getFirst().amount();
        // The largest flow is painted last, above the others.
        int e = backdrop;
        for (Flow flow : flows.reversed()) {
            double share = Math.sqrt(flow.amount() / largest);
            from[e] = flow.link().source();
            to[e] = flow.link().bearer();
            width[e] = (float) (THINNEST + share * (WIDEST - THINNEST));
            double opacity = LEAST_FLOW_OPACITY + share * (FLOW_OPACITY - LEAST_FLOW_OPACITY);
            colour[e++] = Argb.faded(colour(Tone.FLOW), opacity);
        }
        return new Drawing(
                outline.x(),
                outline.y(),
                outline.radius(),
                fill(),
                names(),
                from,
                to,
                width,
                colour);
    }

    private int[] fill() {
        int[] fill = new int[outline.nodes()];
        for (int i = 0; i < fill.length; i++) {
            Tone tone = still.tones()[i];
            fill[i] = tone == Tone.HIT ? hit(still.shares()[i]) : colour(tone);
        }
        return fill;
    }

    private int hit(double share) {
        double mix = LEAST_SHARE + (1 - LEAST_SHARE) * share;
        return Argb.between(colour(Tone.SAFE), colour(Tone.HIT), mix);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(outline.nodes());
        IntStream.range(0, outline.nodes())
                .mapToObj(i -> still.tones()[i].isFailure() ? outline.label().get(i) : "")
                .forEach(names::add);
        return names;
    }

    private int colour(Tone tone) {
        return colours.getOrDefault(tone, 0);
    }
}
