package rudra.contagion.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.contagion.measures.ImpactMatrix;
import rudra.contagion.measures.ImpactMeasures;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * How far the failure of each institution reaches.
 *
 * @param fluidity the mean susceptibility
 * @param institutions the measures of each institution, the greatest criticality first
 * @param outside the institutions without an equity figure: nothing brings them down
 * @param rules how the network was completed, in sentences
 */
public record ImpactResult(
        double fluidity, List<Impact> institutions, List<String> outside, List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return MeasureCharts.ofImpacts(institutions);
    }

    /**
     * The measures of one institution; see {@link ImpactMeasures}.
     *
     * @param institution its id
     * @param criticality the sum of its impacts on others, each at most 1
     * @param bringsDown how many fail by its failure alone
     * @param susceptibility the walks that reach it over those of length 1
     * @param diffusionStart by walks that begin at it
     * @param diffusionIntermediate by walks that pass through it
     * @param diffusionTotal both together
     */
    public record Impact(
            String institution,
            double criticality,
            @Unit("institutions") int bringsDown,
            double susceptibility,
            double diffusionStart,
            double diffusionIntermediate,
            double diffusionTotal) {}

    static ImpactResult of(Network network, ImpactParameters parameters, Progress progress) {
        progress.update(0, "Counting walks");
        ImpactMatrix impacts = ImpactMatrix.of(network);
        ImpactMatrix fatal = impacts.binary();
        ImpactMeasures measures = ImpactMeasures.of(impacts, progress);
        List<String> ids = network.institutions().ids();
        return new ImpactResult(
                measures.fluidity(),
                IntStream.range(0, ids.size())
                        .mapToObj(i ->
                                new Impact(
                                        ids.get(i),
                                        measures.criticality()[i],
                                        (int) fatal.rowSum(i),
                                        measures.susceptibility()[i],
                                        measures.diffusionStart()[i],
                                        measures.diffusionIntermediate()[i],
                                        measures.diffusionTotal()[i]))
                        .sorted(Comparator.comparingDouble(Impact::criticality).reversed())
                        .toList(),
                ById.where(ids, network.balanceSheets()::isOutside),
                network.rules());
    }
}
