package rudra.contagion.ranking;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.json.Ids;
import rudra.contagion.ContagionEngine;
import rudra.contagion.analysis.EngineId;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.measures.MeasuresAnalysis;
import rudra.network.measures.MeasuresParameters;

/** The analysis {@code contagion.rank}: every institution, or every pair, fails in turn. */
public record RankAnalysis(InputDeclaration<Network> network)
        implements Analysis<RankParameters, RankResult> {
    private static final long PAIRS_AT_MOST = 2_000_000;

    @Override
    public String id() {
        return "contagion.rank";
    }

    @Override
    public String citation() {
        return "Alter, Craig and Raupach (2015), Centrality-based capital allocations,"
                + " International Journal of Central Banking 11";
    }

    @Override
    public Class<RankParameters> parameterType() {
        return RankParameters.class;
    }

    @Override
    public Class<RankResult> resultType() {
        return RankResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public RankResult run(RankParameters parameters, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        boolean ofPairs = parameters.mode() == RankMode.PAIRS;
        if (ofPairs) {
            requireFewPairs(read.size());
        }
        // Without work for shortest paths, which are not looked at here.
        MeasuresParameters noPaths = new MeasuresParameters(0.85, 0);
        Measures measures =
                Measures.of(
                        read,
                        new MeasuresAnalysis(network)
                                .run(noPaths, inputs, progress.part(0, 0.02))
                                .institutions());
        List<EngineFindings> findings = new ArrayList<>();
        for (EngineId id : parameters.engines()) {
            int at = findings.size();
            double width = 0.98 / parameters.engines().size();
            Progress own = progress.part(0.02 + width * at, 0.02 + width * (at + 1));
            findings.add(findings(read, id, parameters, own));
        }
        return new RankTables(read, measures, findings, parameters.pairsShown()).result();
    }

    private static EngineFindings findings(
            Network network, EngineId id, RankParameters parameters, Progress progress) {
        ContagionEngine engine = id.engine(parameters.choices());
        if (parameters.mode() == RankMode.EACH) {
            return EngineFindings.of(
                    Ids.of(id),
                    SingleFailures.of(network, parameters.shock(), engine, false, progress));
        }
        SingleFailures singles =
                SingleFailures.of(
                        network, parameters.shock(), engine, true, progress.part(0, 0.05));
        PairFailures pairs =
                PairFailures.of(
                        network, parameters.shock(), engine, singles, progress.part(0.05, 1));
        return EngineFindings.of(Ids.of(id), singles, pairs);
    }

    private static void requireFewPairs(int n) {
        long pairs = (long) n * (n - 1) / 2;
        if (pairs > PAIRS_AT_MOST) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "rank.too-many-pairs",
                                    ("%,d institutions make %,d pairs; up to %,d are computed."
                                                    + " Rank the institutions one by one (each), or"
                                                    + " leave some out.")
                                            .formatted(n, pairs, PAIRS_AT_MOST))
                            .inField("mode"));
        }
    }
}
