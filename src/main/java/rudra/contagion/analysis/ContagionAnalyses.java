package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.contagion.DebtRank;
import rudra.contagion.EisenbergNoe;
import rudra.contagion.Furfine;
import rudra.contagion.LinearDebtRank;
import rudra.contagion.RogersVeraart;
import rudra.contagion.ThresholdCascade;
import rudra.network.Network;

/** The analyses of contagion: engines side by side, each by itself, fire sales and measures. */
public final class ContagionAnalyses {
    private ContagionAnalyses() {}

    /** All of them, reading their network by the given declaration. */
    public static List<Analysis<?, ?>> all(InputDeclaration<Network> network) {
        List<Analysis<?, ?>> analyses = new ArrayList<>(engines(network));
        analyses.addAll(FurtherAnalyses.valuations(network));
        analyses.addAll(FurtherAnalyses.fireSales(network));
        analyses.addAll(ChannelAnalyses.all(network));
        analyses.addAll(TrailAnalyses.all(network));
        analyses.addAll(FurtherAnalyses.measures(network));
        return List.copyOf(analyses);
    }

    private static List<Analysis<?, ?>> engines(InputDeclaration<Network> network) {
        return List.of(
                new CompareAnalysis(network),
                new EngineAnalysis<>(
                        "contagion.eisenberg-noe",
                        "Eisenberg and Noe (2001), Systemic risk in financial systems,"
                                + " Management Science 47",
                        EisenbergNoeParameters.class,
                        EisenbergNoeParameters::shock,
                        p -> new EisenbergNoe(p.externalSeniority()),
                        network),
                new EngineAnalysis<>(
                        "contagion.rogers-veraart",
                        "Rogers and Veraart (2013), Failure and rescue in an interbank network,"
                                + " Management Science 59",
                        RogersVeraartParameters.class,
                        RogersVeraartParameters::shock,
                        p -> new RogersVeraart(p.alpha(), p.beta(), p.externalSeniority()),
                        network),
                new EngineAnalysis<>(
                        "contagion.furfine",
                        "Furfine (2003), Interbank exposures: quantifying the risk of contagion,"
                                + " Journal of Money, Credit and Banking 35",
                        CascadeParameters.class,
                        CascadeParameters::shock,
                        p -> new Furfine(p.recoveryRate(), p.defaultAt()),
                        network),
                new EngineAnalysis<>(
                        "contagion.threshold-cascade",
                        "Gai and Kapadia (2010), Contagion in financial networks,"
                                + " Proceedings of the Royal Society A 466",
                        CascadeParameters.class,
                        CascadeParameters::shock,
                        p -> new ThresholdCascade(p.recoveryRate(), p.defaultAt()),
                        network),
                new EngineAnalysis<>(
                        "contagion.debtrank",
                        "Battiston, Puliga, Kaushik, Tasca and Caldarelli (2012), DebtRank: too"
                                + " central to fail?, Scientific Reports 2",
                        DebtRankParameters.class,
                        DebtRankParameters::shock,
                        p -> new DebtRank(p.defaultAt()),
                        network),
                new EngineAnalysis<>(
                        "contagion.linear-debtrank",
                        "Bardoscia, Battiston, Caccioli and Caldarelli (2015), DebtRank: a"
                                + " microscopic foundation for shock propagation, PLoS ONE 10",
                        DebtRankParameters.class,
                        DebtRankParameters::shock,
                        p -> new LinearDebtRank(p.defaultAt()),
                        network));
    }
}
