package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.network.Network;

/** Losses through more than the claims: common assets, bail-in, funding. */
final class ChannelAnalyses {
    private ChannelAnalyses() {}

    static List<Analysis<?, ?>> all(InputDeclaration<Network> network) {
        return List.of(
                new NetworkAnalysis<>(
                        "contagion.combined-channels",
                        "Caccioli, Farmer, Foti and Rockmore (2015), Overlapping portfolios,"
                                + " contagion, and financial stability, Journal of Economic"
                                + " Dynamics and Control 51",
                        CombinedParameters.class,
                        CombinedResult.class,
                        (read, p, progress) ->
                                CombinedResult.of(
                                        read,
                                        p.choices()
                                                .engine(p.recoveryRate(), p.defaultAt())
                                                .runWithPrices(read, p.shock(), progress)),
                        network),
                new NetworkAnalysis<>(
                        "contagion.bail-in",
                        "Hüser, Hałaj, Kok, Perales and van der Kraaij (2018), The systemic"
                                + " implications of bail-in: a multi-layered network approach,"
                                + " Journal of Financial Stability 38",
                        BailInParameters.class,
                        BailInResult.class,
                        (read, p, progress) ->
                                BailInResult.of(
                                        read,
                                        p.choices()
                                                .engine(p.recoveryRate(), p.defaultAt())
                                                .runWithDebts(read, p.shock(), progress)),
                        network),
                new NetworkAnalysis<>(
                        "contagion.liquidity",
                        "Gai, Haldane and Kapadia (2011), Complexity, concentration and contagion,"
                                + " Journal of Monetary Economics 58",
                        LiquidityParameters.class,
                        LiquidityResult.class,
                        (read, p, progress) ->
                                LiquidityResult.of(
                                        read,
                                        p.choices()
                                                .engine(p.recoveryRate(), p.defaultAt())
                                                .runWithFunding(read, p.shock(), progress)),
                        network));
    }
}
