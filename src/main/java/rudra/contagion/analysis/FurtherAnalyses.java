package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.contagion.CrossHoldings;
import rudra.contagion.ExAnteValuation;
import rudra.contagion.SeniorityClearing;
import rudra.network.Network;

/** Valuation, clearing by seniority, fire sales and measures. */
final class FurtherAnalyses {
    private FurtherAnalyses() {}

    /** Engines in which what is expected or held of each other counts. */
    static List<Analysis<?, ?>> valuations(InputDeclaration<Network> network) {
        return List.of(
                new EngineAnalysis<>(
                        "contagion.ex-ante-valuation",
                        "Barucca et al. (2020), Network valuation in financial systems,"
                                + " Mathematical Finance 30",
                        ExAnteParameters.class,
                        ExAnteParameters::shock,
                        p ->
                                new ExAnteValuation(
                                        p.valuation(),
                                        p.recoveryRate(),
                                        p.assetVolatility(),
                                        p.volatility()),
                        network),
                new NetworkAnalysis<>(
                        "contagion.seniority-clearing",
                        "Elsinger (2009), Financial networks, cross holdings, and limited"
                                + " liability, OeNB working paper 156",
                        ShockParameters.class,
                        SeniorityResult.class,
                        (read, p, progress) ->
                                SeniorityResult.of(
                                        read,
                                        new SeniorityClearing().clear(read, p.shock(), progress)),
                        network),
                new NetworkAnalysis<>(
                        "contagion.cross-holdings",
                        "Suzuki (2002), Valuing corporate debt: the effect of cross-holdings of"
                                + " stock and debt, Journal of the Operations Research Society of"
                                + " Japan 45",
                        ShockParameters.class,
                        SeniorityResult.class,
                        (read, p, progress) ->
                                SeniorityResult.of(
                                        read, new CrossHoldings().value(read, p.shock(), progress)),
                        network));
    }

    /** Fire sales of asset classes that several hold. */
    static List<Analysis<?, ?>> fireSales(InputDeclaration<Network> network) {
        return List.of(
                new NetworkAnalysis<>(
                        "contagion.leverage-targeting-fire-sale",
                        "Cont and Schaanning (2017), Fire sales, indirect contagion and systemic"
                                + " stress testing, Norges Bank working paper 2",
                        LeverageTargetingParameters.class,
                        LeverageTargetingResult.class,
                        LeverageTargetingResult::of,
                        network),
                new NetworkAnalysis<>(
                        "contagion.square-root-fire-sale",
                        "Breuer, Summer and Urošević (2021), Bank solvency stress tests with fire"
                                + " sales, working paper",
                        SquareRootParameters.class,
                        SquareRootResult.class,
                        SquareRootResult::of,
                        network));
    }

    /** Measures that need no shock. */
    static List<Analysis<?, ?>> measures(InputDeclaration<Network> network) {
        return List.of(
                new NetworkAnalysis<>(
                        "contagion.impact-measures",
                        "Silva, Souza and Tabak (2015), Monitoring vulnerability and impact"
                                + " diffusion in financial networks, Central Bank of Brazil"
                                + " working paper 392",
                        ImpactParameters.class,
                        ImpactResult.class,
                        ImpactResult::of,
                        network),
                new NetworkAnalysis<>(
                        "contagion.regulatory-ratios",
                        "Basel Committee on Banking Supervision (2017), Basel III: finalising"
                                + " post-crisis reforms",
                        RatiosParameters.class,
                        RatiosResult.class,
                        RatiosResult::of,
                        network),
                new NetworkAnalysis<>(
                        "contagion.gai-kapadia-window",
                        "Gai and Kapadia (2010), Contagion in financial networks,"
                                + " Proceedings of the Royal Society A 466",
                        WindowParameters.class,
                        WindowResult.class,
                        WindowResult::of,
                        network));
    }
}
