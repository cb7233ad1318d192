package rudra.ui.simulation.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Scenario;
import rudra.ui.network.raster.Argb;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.NodeColours;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.StepFrame;

/**
 * Colours the drawing of a network by a step: institutions by what the user wants to see, those
 * that have failed as rings, edges faint, and the claims on who fails in this step strong, for
 * their creditors lose by them. Only who fails in this step is named: the names of all would hide
 * them. Immutable.
 *
 * @param outline the network; its edges lead from creditor to debtor
 * @param scenario what is required of institutions
 * @param start the institutions before the first step, to which colours of numbers are held
 * @param colours the theme's
 */
public record StepPainting(
        Drawing outline, Scenario scenario, StepFrame start, NodeColours colours) {
    private static final double EDGE_OPACITY = 0.14;
    private static final double LOSS_OPACITY = 0.85;
    private static final float LOSS_WIDTH = 1.6f;
    private static final double FEW = 40;

    /** A network before its first step: every institution alike and named, edges faint. */
    static Drawing atRest(Drawing drawn, NodeColours colours) {
        int[] fill = new int[drawn.nodes()];
        int[] edges = new int[drawn.edges()];
        Arrays.fill(fill, colours.rest());
        Arrays.fill(edges, Argb.faded(colours.edge(), EDGE_OPACITY));
        return new Drawing(
                drawn.x(),
                drawn.y(),
                drawn.radius(),
                fill,
                drawn.label(),
                drawn.from(),
                drawn.to(),
                drawn.edgeWidth(),
                edges,
                drawn.hollow());
    }

    /** The network at a step. O(nodes + edges). */
    public StepPicture paint(StepFrame frame, ColourBy by) {
        Optional<StepLegend.Range> range = by.quantity().map(this::range);
        int n = outline.nodes();
        int[] fill = new int[n];
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        BitSet hollow = new BitSet(n);
        BitSet failing = new BitSet(n);
        for (int i = 0; i < n; i++) {
            boolean isRanged = range.isPresent() && frame.status(i) == Status.ALIVE;
            Kind kind = kind(frame, i, by);
            fill[i] = isRanged ? shade(range.get(), frame, i) : kind.colour(colours);
            counts.merge(kind, isRanged ? 0 : 1, Integer::sum);
            hollow.set(i, kind.isFailure());
            failing.set(i, kind == Kind.FAILS);
        }
        Drawing drawing =
                new Drawing(
                        outline.x(),
                        outline.y(),
                        outline.radius(),
                        fill,
                        names(failing),
                        outline.from(),
                        outline.to(),
                        widths(failing),
                        edges(failing),
                        hollow);
        return new StepPicture(frame.step(), drawing, new StepLegend(entries(counts), range));
    }

    private Kind kind(StepFrame frame, int i, ColourBy by) {
        return switch (by) {
            case STATUS -> Kind.standing(frame, i, scenario.regulation());
            case ACTION -> Kind.acting(frame, i);
            case CAPITAL, LIQUIDITY, STRESS, PROBABILITY ->
                    frame.status(i) == Status.ALIVE ? Kind.STANDS : Kind.fallen(frame, i);
        };
    }

    /** Shares of everything from 0 to all; ratios up to the highest at the start. */
    private StepLegend.Range range(Quantity quantity) {
        double high =
                switch (quantity) {
                    case CAPITAL_RATIO, LIQUIDITY_BUFFER -> highest(quantity);
                    default -> 1;
                };
        return new StepLegend.Range(quantity, 0, high, colours.ramp());
    }

    private double highest(Quantity quantity) {
        double highest = 0;
        for (int i = 0; i < start.size(); i++) {
            double value = start.value(quantity, i);
            highest = Double.isFinite(value) ? Math.max(highest, value) : highest;
        }
        return highest > 0 ? highest : 1;
    }

    private static int shade(StepLegend.Range range, StepFrame frame, int i) {
        double value = frame.value(range.quantity(), i);
        double share = (value - range.low()) / (range.high() - range.low());
        double place = Math.clamp(share, 0, 1) * (range.ramp().size() - 1);
        int lower = Math.min((int) place, range.ramp().size() - 2);
        return Argb.between(range.ramp().get(lower), range.ramp().get(lower + 1), place - lower);
    }

    private List<StepLegend.Entry> entries(Map<Kind, Integer> counts) {
        List<StepLegend.Entry> entries = new ArrayList<>();
        counts.forEach((kind, count) -> {
            if (count > 0) {
                entries.add(new StepLegend.Entry(kind, kind.colour(colours), count));
            }
        });
        return entries;
    }

    private List<String> names(BitSet failing) {
        String[] names = new String[outline.nodes()];
        Arrays.fill(names, "");
        boolean few = failing.cardinality() <= FEW;
        for (int i = failing.nextSetBit(0); few && i >= 0; i = failing.nextSetBit(i + 1)) {
            names[i] = outline.label().get(i);
        }
        return List.of(names);
    }

    private float[] widths(BitSet failing) {
        float[] width = outline.edgeWidth().clone();
        for (int e = 0; e < width.length; e++) {
            width[e] = failing.get(outline.to()[e]) ? Math.max(LOSS_WIDTH, width[e]) : width[e];
        }
        return width;
    }

    private int[] edges(BitSet failing) {
        int faint = Argb.faded(colours.edge(), EDGE_OPACITY);
        int strong = Argb.faded(colours.alarm(), LOSS_OPACITY);
        int[] colour = new int[outline.edges()];
        for (int e = 0; e < colour.length; e++) {
            colour[e] = failing.get(outline.to()[e]) ? strong : faint;
        }
        return colour;
    }
}
