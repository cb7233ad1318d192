package rudra.app;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.ArtefactFormat;
import rudra.analysis.InputDeclaration;
import rudra.analysis.reference.ReferenceMethod;
import rudra.contagion.analysis.ContagionAnalyses;
import rudra.contagion.market.MarketMeasuresAnalysis;
import rudra.contagion.ranking.RankAnalysis;
import rudra.contagion.reference.ContagionMethods;
import rudra.contagion.sweep.KnifeEdgeAnalysis;
import rudra.contagion.sweep.RandomShockAnalysis;
import rudra.contagion.sweep.SweepAnalysis;
import rudra.dataset.Dataset;
import rudra.dataset.alignment.AlignAnalysis;
import rudra.dataset.io.DatasetKinds;
import rudra.dataset.profile.ProfileAnalysis;
import rudra.learning.analysis.LearningAnalyses;
import rudra.learning.reference.LearningMethods;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.network.measures.MeasuresAnalysis;
import rudra.simulation.allocation.PolicySearchAnalysis;
import rudra.simulation.analysis.SimulationAnalyses;
import rudra.simulation.comparison.ComparisonAnalysis;
import rudra.simulation.history.HistoryFormat;
import rudra.simulation.montecarlo.MonteCarloAnalysis;
import rudra.simulation.reverse.ReverseStress;
import rudra.simulation.sweep.SimulationSweep;

/** The list of what the program can do: a new analysis is one line here, or in its room's list. */
final class Analyses {
    /** The files of worked examples among the resources. */
    static final List<String> REFERENCE_FILES =
            List.of("contagion.json", "contagion-further.json", "contagion-channels.json");

    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    private static final Analysis<?, ?> MARKET_MEASURES =
            new MarketMeasuresAnalysis(
                    InputDeclaration.one("prices", DatasetKinds.PRICES),
                    InputDeclaration.optional("market", DatasetKinds.PRICES),
                    InputDeclaration.optional("capital", DatasetKinds.CAPITAL_STRUCTURE));

    private Analyses() {}

    static List<Analysis<?, ?>> all() {
        List<Analysis<?, ?>> analyses = new ArrayList<>(ContagionAnalyses.all(NETWORK));
        analyses.add(new RankAnalysis(NETWORK));
        analyses.add(MARKET_MEASURES);
        analyses.add(new SweepAnalysis(NETWORK));
        analyses.add(new KnifeEdgeAnalysis(NETWORK));
        analyses.add(new RandomShockAnalysis(NETWORK));
        analyses.add(new MeasuresAnalysis(NETWORK));
        analyses.addAll(SimulationAnalyses.all(NETWORK));
        analyses.add(new ComparisonAnalysis(NETWORK));
        analyses.add(new SimulationSweep(NETWORK));
        analyses.add(new MonteCarloAnalysis(NETWORK));
        analyses.add(new ReverseStress(NETWORK));
        analyses.add(new PolicySearchAnalysis(NETWORK));
        analyses.add(new ProfileAnalysis(DATASET));
        analyses.add(AlignAnalysis.of(DATASET));
        analyses.addAll(LearningAnalyses.all(DATASET));
        return analyses;
    }

    static List<ArtefactFormat> artefactFormats() {
        return List.of(new HistoryFormat());
    }

    static List<ReferenceMethod> referenceMethods() {
        List<ReferenceMethod> methods = new ArrayList<>(ContagionMethods.all());
        methods.addAll(LearningMethods.all());
        return methods;
    }
}
