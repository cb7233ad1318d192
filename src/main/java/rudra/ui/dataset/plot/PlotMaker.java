package rudra.ui.dataset.plot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.dataset.Pearson;
import rudra.learning.exploration.ColumnTree;
import rudra.learning.exploration.PrincipalPlane;
import rudra.ui.chart.plot.Plot;

/** Makes plots of columns. A pure function, for any thread. */
final class PlotMaker {
    private static final int ROWS_FOR_FIGURES = 20_000;
    private static final int LEAST_ROWS = 3;

    private final Messages messages;

    PlotMaker(Messages messages) {
        this.messages = messages;
    }

    MadePlot make(PlotQuestion question) {
        PlotKind kind = question.kind();
        if (question.columns().size() < kind.fewest()) {
            return refused("dataset.plot.too-few", kind.fewest());
        }
        if (question.columns().size() > kind.most()) {
            return refused("dataset.plot.too-many", kind.most());
        }
        return switch (kind) {
            case BOXES -> boxes(question);
            case QUANTILES -> quantiles(question);
            case MATRIX -> matrix(question);
            case CORRELATIONS, TREE -> together(question);
            case PLANE -> plane(question);
        };
    }

    private MadePlot.Refused refused(String key, Object... values) {
        return new MadePlot.Refused(messages.text(key, values));
    }

    private MadePlot constant(String name) {
        return refused("dataset.plot.constant", name);
    }

    private String caption(PlotRows rows, int taken, String more) {
        String of =
                taken == rows.all()
                        ? messages.text("dataset.plot.all-rows", rows.all())
                        : messages.text("dataset.plot.some-rows", taken, rows.all());
        return more.isEmpty() ? of : of + " " + more;
    }

    /** Several columns are standardised, so that one of large numbers does not press the others. */
    private MadePlot boxes(PlotQuestion question) {
        PlotRows rows = PlotRows.of(question, ROWS_FOR_FIGURES);
        boolean several = question.columns().size() > 1;
        double[][] columns = new double[question.columns().size()][];
        for (int k = 0; k < columns.length; k++) {
            columns[k] = rows.known(k);
            if (!PlotRows.varies(columns[k])) {
                return constant(question.columns().get(k));
            }
            columns[k] = several ? standardised(columns[k]) : columns[k];
        }
        String axis =
                several
                        ? messages.text("dataset.plot.standardised")
                        : question.columns().getFirst();
        return new MadePlot.Made(
                new Plot.Boxes(question.columns(), columns, axis),
                caption(
                        rows,
                        rows.size(),
                        several ? messages.text("dataset.plot.boxes-note") : ""));
    }

    private static double[] standardised(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
        double deviation = Math.sqrt(squares / (values.length - 1));
        return DoubleStream.of(values).map(v -> (v - mean) / deviation).toArray();
    }

    private MadePlot quantiles(PlotQuestion question) {
        PlotRows rows = PlotRows.of(question, Plot.MOST_POINTS);
        String name = question.columns().getFirst();
        double[] values = rows.known(0);
        if (!PlotRows.varies(values)) {
            return constant(name);
        }
        return new MadePlot.Made(
                new Plot.Quantiles(
                        standardised(values),
                        messages.text("dataset.plot.standardised-of", name),
                        messages.text("dataset.plot.normal")),
                caption(rows, values.length, messages.text("dataset.plot.quantiles-note")));
    }

    private MadePlot matrix(PlotQuestion question) {
        PlotRows rows = PlotRows.of(question, Plot.MOST_POINTS).complete();
        if (rows.size() < LEAST_ROWS) {
            return refused("dataset.plot.too-few-rows", rows.size());
        }
        for (int k = 0; k < rows.columns().length; k++) {
            if (!PlotRows.varies(rows.columns()[k])) {
                return constant(question.columns().get(k));
            }
        }
        return new MadePlot.Made(
                new Plot.Matrix(question.columns(), rows.columns(), rows.groups()),
                caption(rows, rows.size(), messages.text("dataset.plot.complete-note")));
    }

    private MadePlot together(PlotQuestion question) {
        PlotRows rows = PlotRows.of(question, ROWS_FOR_FIGURES);
        double[][] values = new double[rows.columns().length][rows.columns().length];
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b <= a; b++) {
                double r = a == b ? 1 : Pearson.correlation(rows.columns()[a], rows.columns()[b]);
                if (Double.isNaN(r)) {
                    return refused(
                            "dataset.plot.uncorrelated",
                            question.columns().get(a),
                            question.columns().get(b));
                }
                values[a][b] = r;
                values[b][a] = r;
            }
        }
        return question.kind() == PlotKind.CORRELATIONS
                ? new MadePlot.Made(
                        new Plot.Correlations(question.columns(), values),
                        caption(rows, rows.size(), messages.text("dataset.plot.correlations-note")))
                : tree(question, rows, values);
    }

    private MadePlot tree(PlotQuestion question, PlotRows rows, double[][] correlations) {
        double[][] distances =
                Arrays.stream(correlations)
                        .map(row -> DoubleStream.of(row).map(r -> 1 - Math.abs(r)).toArray())
                        .toArray(double[][]::new);
        ColumnTree tree = ColumnTree.of(distances);
        return new MadePlot.Made(
                new Plot.Tree(
                        question.columns(),
                        tree.merges(),
                        tree.heights(),
                        messages.text("dataset.plot.tree-axis")),
                caption(rows, rows.size(), messages.text("dataset.plot.tree-note")));
    }

    private MadePlot plane(PlotQuestion question) {
        PlotRows rows = PlotRows.of(question, Plot.MOST_POINTS).complete();
        if (rows.size() < LEAST_ROWS) {
            return refused("dataset.plot.too-few-rows", rows.size());
        }
        double[][] varying =
                Arrays.stream(rows.columns()).filter(PlotRows::varies).toArray(double[][]::new);
        if (varying.length < 2) {
            return constant(String.join(", ", question.columns()));
        }
        PrincipalPlane plane = PrincipalPlane.of(varying);
        List<String> axes =
                List.of(
                        messages.text("dataset.plot.component", 1, share(plane.firstShare())),
                        messages.text("dataset.plot.component", 2, share(plane.secondShare())));
        return new MadePlot.Made(
                new Plot.Points(plane.first(), plane.second(), axes, rows.groups()),
                caption(
                        rows,
                        rows.size(),
                        messages.text("dataset.plot.plane-note", varying.length)));
    }

    private static String share(double share) {
        return NumberText.fixed(100 * share, 1) + " %";
    }
}
