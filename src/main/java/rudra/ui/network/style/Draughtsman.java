package rudra.ui.network.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rudra.network.Exposures;
import rudra.network.Network;
import rudra.network.layout.Positions;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.style.Colouring.Categories;
import rudra.ui.network.style.Colouring.Range;
import rudra.ui.network.style.Legend.ColourKey;
import rudra.ui.network.style.Legend.EdgesShown;

/**
 * Makes drawings of a network: areas of nodes in proportion to a figure, colours by category or
 * from low to high, widths of edges by the root of the amount. An edge begins, thick, at the
 * creditor and ends, thin, at the debtor. Thread-safe; a drawing takes O(n log n + m log m).
 */
public final class Draughtsman {
    private static final float SMALLEST_RADIUS = 2.6f;
    private static final float LARGEST_RADIUS = 15;
    private static final float SMALLEST_WIDTH = 0.5f;
    private static final float LARGEST_WIDTH = 4.5f;
    private static final float LARGEST_WIDTH_IN_A_CROWD = 1.2f;

    /** So many edges are drawn at full strength; more of them, each thinner and fainter. */
    private static final double STRONG_EDGES = 150;

    private static final double STRONGEST = 0.62;
    private static final double FAINTEST = 0.12;

    private final Network network;
    private final Figures figures;

    /** A draughtsman of one network. */
    public Draughtsman(Network network, Figures figures) {
        this.network = network;
        this.figures = figures;
    }

    /** The figures that sizes and colours can show. */
    public Figures figures() {
        return figures;
    }

    /** Draws the network. */
    public NetworkDrawing draw(DrawingSettings settings, Positions places, NodeColours colours) {
        Figure size = figures.find(settings.sizeBy()).orElseGet(() -> figures.all().getFirst());
        float[] radius = radii(size.values());
        Colouring colouring = colouring(settings.colourBy());
        int[] fill = colouring.fill(colours);
        Exposures exposures = network.exposures();
        int[] chosen = settings.edges().choose(exposures);
        Drawing drawing = withEdges(places, radius, fill, chosen, colours);
        Legend legend =
                new Legend(
                        size,
                        steps(size.values()),
                        keys(colouring, colours),
                        range(colouring, colours),
                        shown(exposures, chosen));
        return new NetworkDrawing(drawing, legend);
    }

    private static float[] radii(double[] values) {
        double largest = largest(values);
        float[] radii = new float[values.length];
        for (int i = 0; i < radii.length; i++) {
            radii[i] = radius(values[i], largest);
        }
        return radii;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    }

    /** The root, because the eye compares areas. */
    private static float radius(double value, double largest) {
        double share = value > 0 && largest > 0 ? Math.sqrt(value / largest) : 0;
        return (float) (SMALLEST_RADIUS + share * (LARGEST_RADIUS - SMALLEST_RADIUS));
    }

    private static List<Legend.SizeStep> steps(double[] values) {
        double largest = largest(values);
        List<Legend.SizeStep> steps = new ArrayList<>();
        for (double share : new double[] {1, 0.25, 0.04}) {
            double value = rounded(share * largest);
            if (value > 0) {
                steps.add(new Legend.SizeStep(value, radius(value, largest)));
            }
        }
        return steps;
    }

    /** Down to one significant digit, which a reader can keep in mind. */
    private static double rounded(double value) {
        if (!(value > 0)) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        return Math.floor(value / power) * power;
    }

    private Colouring colouring(String key) {
        if (key.equals(DrawingSettings.STATUS)) {
            return Categorising.byStatus(network);
        }
        return figures.find(key)
                .<Colouring>map(Range::of)
                .orElseGet(() ->
                        Categorising.byText(network.institutions(), DrawingSettings.column(key)));
    }

    private Drawing withEdges(
            Positions places, float[] radius, int[] fill, int[] chosen, NodeColours colours) {
        Exposures exposures = network.exposures();
        int[] creditor = creditors(exposures);
        int[] from = new int[chosen.length];
        int[] to = new int[chosen.length];
        float[] width = new float[chosen.length];
        int[] colour = new int[chosen.length];
        double largest = chosen.length == 0 ? 0 : exposures.claimAmount(chosen[chosen.length - 1]);
        double crowd = Math.sqrt(STRONG_EDGES / Math.max(STRONG_EDGES, chosen.length));
        double opacity = FAINTEST + crowd * (STRONGEST - FAINTEST);
        double widest =
                LARGEST_WIDTH_IN_A_CROWD + crowd * (LARGEST_WIDTH - LARGEST_WIDTH_IN_A_CROWD);
        for (int e = 0; e < chosen.length; e++) {
            double share = Math.sqrt(exposures.claimAmount(chosen[e]) / largest);
            from[e] = creditor[chosen[e]];
            to[e] = exposures.claimDebtor(chosen[e]);
            width[e] = (float) (SMALLEST_WIDTH + share * (widest - SMALLEST_WIDTH));
            int hue = NodeColours.mixed(fill[from[e]], colours.edge(), 0.35);
            colour[e] = NodeColours.faded(hue, opacity * (0.6 + 0.4 * share));
        }
        return new Drawing(places.x(), places.y(), radius, fill, names(), from, to, width, colour);
    }

    private static int[] creditors(Exposures exposures) {
        int[] creditor = new int[exposures.count()];
        for (int i = 0; i < exposures.size(); i++) {
            Arrays.fill(creditor, exposures.claimsStart(i), exposures.claimsStart(i + 1), i);
        }
        return creditor;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(network.size());
        for (int i = 0; i < network.size(); i++) {
            names.add(network.institutions().name(i));
        }
        return names;
    }

    private static List<ColourKey> keys(Colouring colouring, NodeColours colours) {
        if (!(colouring instanceof Categories(var categories, var _))) {
            return List.of();
        }
        List<ColourKey> keys = new ArrayList<>();
        for (int c = 0; c < categories.size(); c++) {
            Colouring.Category category = categories.get(c);
            if (category.count() > 0) {
                keys.add(
                        new ColourKey(
                                category.colour(colours, c),
                                category.meaning(),
                                category.label(),
                                category.count()));
            }
        }
        return keys;
    }

    private static Optional<Legend.ColourRange> range(Colouring colouring, NodeColours colours) {
        return colouring instanceof Range range
                ? Optional.of(
                        new Legend.ColourRange(
                                range.figure(),
                                range.low(),
                                range.high(),
                                colours.ramp(),
                                colours.missing(),
                                range.missing()))
                : Optional.empty();
    }

    private static EdgesShown shown(Exposures exposures, int[] chosen) {
        double amount = 0;
        for (int k = 0; k < exposures.count(); k++) {
            amount += exposures.claimAmount(k);
        }
        double drawn = 0;
        for (int k : chosen) {
            drawn += exposures.claimAmount(k);
        }
        int last = chosen.length - 1;
        return new EdgesShown(
                chosen.length,
                exposures.count(),
                drawn,
                amount,
                last < 0 ? 0 : exposures.claimAmount(chosen[0]),
                last < 0 ? 0 : exposures.claimAmount(chosen[last]));
    }
}
