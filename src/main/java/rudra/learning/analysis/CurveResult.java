package rudra.learning.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rudra.analysis.WhereKnown;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;

/**
 * How models get better with rows.
 *
 * @param answer whether more rows are worth it, in a sentence
 * @param steps what the last rows brought each family, that with the highest AUC first
 * @param curves the AUC of each by training rows
 * @param remarks what is worth knowing about the folds, in sentences
 * @param conventions the choices behind the numbers, by name
 */
public record CurveResult(
        String answer,
        List<LastStep> steps,
        List<RowsCurve> curves,
        List<String> remarks,
        Map<String, String> conventions)
        implements Illustrated {

    /**
     * What the last rows brought.
     *
     * @param family its id
     * @param fromRows training rows before
     * @param toRows all training rows
     * @param auc with all
     * @param rise of the AUC
     * @param low where its 95 % interval begins
     * @param high where it ends
     * @param pValue that it is chance, two-sided
     * @param doubled what as many rows again would add, if a power law through the means went on;
     *     not-a-number where none rises through them
     */
    public record LastStep(
            String family,
            int fromRows,
            int toRows,
            double auc,
            double rise,
            @WhereKnown double low,
            @WhereKnown double high,
            double pValue,
            @WhereKnown double doubled) {}

    /**
     * A curve.
     *
     * @param family whose
     * @param rows training rows, the mean over folds
     * @param auc its mean over folds
     * @param low where its 95 % interval begins
     * @param high where it ends
     */
    public record RowsCurve(
            String family,
            List<Integer> rows,
            List<Double> auc,
            List<Double> low,
            List<Double> high) {}

    @Override
    public Map<String, Chart> charts() {
        String best = steps.getFirst().family();
        return Map.of(
                "learning-curve",
                new LineChart(
                        "AUC by training rows, the best with its 95 % interval",
                        Axis.linear("Training rows"),
                        Axis.linear("AUC, mean over folds"),
                        Stream.concat(
                                        curves.stream().filter(c -> !c.family().equals(best)),
                                        curves.stream().filter(c -> c.family().equals(best)))
                                .map(curve -> line(curve, curve.family().equals(best)))
                                .toList()));
    }

    private static Series line(RowsCurve curve, boolean banded) {
        Series line =
                Series.of(
                        FamilyNames.of(curve.family()),
                        FamilyNames.ink(curve.family()),
                        curve.rows().stream().mapToDouble(Integer::doubleValue).toArray(),
                        CompareCharts.numbers(curve.auc()));
        return banded
                ? line.within(
                        new Band(
                                CompareCharts.numbers(curve.low()),
                                CompareCharts.numbers(curve.high())))
                : line;
    }
}
