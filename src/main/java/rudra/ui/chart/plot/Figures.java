package rudra.ui.chart.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smile.plot.swing.Axis;
import smile.plot.swing.BoxPlot;
import smile.plot.swing.Dendrogram;
import smile.plot.swing.Figure;
import smile.plot.swing.Heatmap;
import smile.plot.swing.Histogram;
import smile.plot.swing.Point;
import smile.plot.swing.QQPlot;
import smile.plot.swing.ScatterPlot;

/** Makes Smile's figures of plots. Smile sorts what it is given: it is given copies. */
final class Figures {
    private static final int SHADES = 65;
    private static final int BINS = 16;
    private static final char DOT = '@';
    private static final double UPRIGHT = -Math.PI / 2;
    private static final double ROOM_FOR_NAMES = 0.2;
    private static final double MATRIX_MARGIN = 0.16;
    private static final int LONGEST_NAME = 14;
    private static final int NAMES_SIDE_BY_SIDE = 6;

    private final Paper paper;

    Figures(Paper paper) {
        this.paper = paper;
    }

    Figure of(Plot.Boxes plot) {
        double[][] copies =
                Arrays.stream(plot.columns()).map(double[]::clone).toArray(double[][]::new);
        String[] names = plot.names().stream().map(Figures::cut).toArray(String[]::new);
        Figure figure = new BoxPlot(copies, names).figure();
        figure.setAxisLabels("", plot.axis());
        if (names.length > NAMES_SIDE_BY_SIDE) {
            double[] places = IntStream.range(0, names.length).mapToDouble(k -> k + 0.5).toArray();
            figure.getAxis(0).setRotation(UPRIGHT).setTicks(names, places);
            figure.setMargin(ROOM_FOR_NAMES);
        }
        return figure;
    }

    Figure of(Plot.Quantiles plot) {
        Figure figure = QQPlot.of(plot.values().clone()).figure();
        figure.setAxisLabels(plot.across(), plot.up());
        return figure;
    }

    Figure of(Plot.Points plot) {
        return points(
                plot.across(),
                plot.up(),
                plot.axes().getFirst(),
                plot.axes().getLast(),
                plot.groups());
    }

    private Figure points(
            double[] across, double[] up, String acrossTitle, String upTitle, Plot.Groups groups) {
        List<Point> points = new ArrayList<>();
        for (int group = 0; group < groups.names().size(); group++) {
            int wanted = group;
            double[][] members =
                    IntStream.range(0, across.length)
                            .filter(point -> groups.ofPoint()[point] == wanted)
                            .mapToObj(point -> new double[] {across[point], up[point]})
                            .toArray(double[][]::new);
            if (members.length > 0) {
                points.add(new Point(members, DOT, colour(paper.ofGroup(group))));
            }
        }
        Figure figure = new ScatterPlot(points.toArray(Point[]::new)).figure();
        figure.setAxisLabels(acrossTitle, upTitle);
        return figure;
    }

    /** One place of a matrix: a histogram where a column meets itself. */
    Figure of(Plot.Matrix plot, int row, int column) {
        Plot.Groups groups = plot.groups();
        Figure figure =
                row == column
                        ? Histogram.of(
                                        plot.columns()[row].clone(),
                                        BINS,
                                        false,
                                        colour(paper.ofGroup(0)))
                                .figure()
                        : points(plot.columns()[column], plot.columns()[row], "", "", groups);
        figure.setMargin(MATRIX_MARGIN);
        figure.setAxisLabels("", "");
        for (int axis = 0; axis < 2; axis++) {
            RoundTicks ticks =
                    RoundTicks.within(figure.getLowerBounds()[axis], figure.getUpperBounds()[axis]);
            figure.getAxis(axis).setTicks(ticks.labels(), ticks.places());
        }
        return figure;
    }

    /** Smile lays its palette from the least to the greatest value; the ground stands at zero. */
    Figure of(Plot.Correlations plot) {
        String[] names = plot.names().stream().map(Figures::cut).toArray(String[]::new);
        double[][] values =
                Arrays.stream(plot.values()).map(double[]::clone).toArray(double[][]::new);
        double[] known =
                Arrays.stream(values)
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .toArray();
        double least = DoubleStream.of(known).min().orElse(-1);
        double most = DoubleStream.of(known).max().orElse(1);
        Color[] palette =
                IntStream.range(0, SHADES)
                        .mapToDouble(shade -> least + (most - least) * shade / (SHADES - 1))
                        .mapToObj(value -> colour(shade(value)))
                        .toArray(Color[]::new);
        Figure figure = new Heatmap(names, names, values, palette).figure();
        double[] places = IntStream.range(0, names.length).mapToDouble(k -> k + 0.5).toArray();
        figure.setBound(new double[] {0, 0}, new double[] {names.length, names.length});
        figure.getAxis(0).setRotation(UPRIGHT).setTicks(names, places);
        figure.setAxisLabels("", "");
        figure.setMargin(ROOM_FOR_NAMES);
        return figure;
    }

    private int shade(double correlation) {
        int colour = paper.ofGroup(correlation < 0 ? 1 : 0);
        return paper.between(colour, Math.clamp(Math.abs(correlation), 0, 1));
    }

    /** Smile stacks a join upon what it joins: it is given what each adds. */
    Figure of(Plot.Tree plot) {
        int leaves = plot.names().size();
        double[] added = new double[plot.heights().length];
        for (int join = 0; join < added.length; join++) {
            double below = 0;
            for (int part : plot.merges()[join]) {
                below = Math.max(below, part < leaves ? 0 : plot.heights()[part - leaves]);
            }
            added[join] = plot.heights()[join] - below;
        }
        Dendrogram tree = new Dendrogram(plot.merges(), added, colour(paper.ink()));
        Figure figure = tree.figure();
        figure.setBound(
                new double[] {-0.5, 0}, new double[] {leaves - 0.5, 1.05 * tree.getHeight()});
        List<Integer> order = new ArrayList<>();
        collect(plot.merges(), leaves + added.length - 1, order);
        Axis names = figure.getAxis(0);
        names.setTickVisible(true).setGridVisible(false).setRotation(UPRIGHT);
        names.setTicks(
                order.stream().map(plot.names()::get).map(Figures::cut).toArray(String[]::new),
                IntStream.range(0, leaves).asDoubleStream().toArray());
        figure.setAxisLabels("", plot.axis());
        figure.setMargin(ROOM_FOR_NAMES);
        return figure;
    }

    /** The leaves from left to right. */
    private static void collect(int[][] merges, int part, List<Integer> order) {
        int leaves = merges.length + 1;
        if (part < leaves) {
            order.add(part);
        } else {
            collect(merges, merges[part - leaves][0], order);
            collect(merges, merges[part - leaves][1], order);
        }
    }

    /** A name as there is room for it beside an axis. */
    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private Color colour(int seen) {
        return new Color(paper.drawn(seen));
    }
}
