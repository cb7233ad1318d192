package rudra.contagion.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * What several engines found about one shock, and why they differ.
 *
 * @param engines what each engine found, in the order asked for
 * @param differences the conventions in which the engines differ
 * @param steps what changing one convention changes, engine by engine
 * @param disputed the institutions that fail by some engines and not by others
 * @param leftOut the engines that do not fit the network
 * @param outside the institutions without an equity figure
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record CompareResult(
        List<EngineResult> engines,
        List<Difference> differences,
        List<Step> steps,
        List<Disputed> disputed,
        List<LeftOut> leftOut,
        List<String> outside,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return CompareCharts.of(engines);
    }

    /**
     * A convention in which engines differ.
     *
     * @param convention its name
     * @param values what each engine does
     */
    public record Difference(String convention, Map<String, String> values) {}

    /**
     * Two engines that differ in one thing above all.
     *
     * @param from an engine
     * @param to another
     * @param change what is different in the second
     * @param moreSystemLoss the second's loss by contagion less the first's
     * @param moreFailures the second's number of failures less the first's
     */
    public record Step(
            String from,
            String to,
            String change,
            @Unit("amount") double moreSystemLoss,
            int moreFailures) {}

    /**
     * An institution about which engines disagree.
     *
     * @param institution its id
     * @param failsIn the engines by which it fails
     * @param survivesIn the engines by which it does not
     */
    public record Disputed(String institution, List<String> failsIn, List<String> survivesIn) {}

    /**
     * An engine that does not fit the network.
     *
     * @param engine its id
     * @param reason what the network lacks, in words
     */
    public record LeftOut(String engine, String reason) {

        static LeftOut because(String engine, AnalysisException refused) {
            return new LeftOut(
                    engine,
                    refused.problems().stream()
                            .map(Problem::message)
                            .collect(Collectors.joining(" ")));
        }
    }
}
