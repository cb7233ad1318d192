package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.channels.BailInRule;
import rudra.contagion.channels.Deleveraging;
import rudra.contagion.channels.FundingRule;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SquareRootImpact;

/** Every engine that can be asked for, with its defaults and with settings that do more. */
final class EveryEngine {
    private EveryEngine() {}

    /** All, for networks that have holdings of bonds, loans and shares. */
    static List<ContagionEngine> all() {
        List<ContagionEngine> engines = new ArrayList<>();
        for (EngineId id : EngineId.values()) {
            engines.add(id.engine(EngineParameters.defaults()));
            engines.addAll(sharper(id));
        }
        return engines;
    }

    /** The variants of one engine; an engine without any does not compile. */
    static List<ContagionEngine> sharper(EngineId id) {
        return switch (id) {
            case EISENBERG_NOE -> List.of(new EisenbergNoe(Seniority.EXTERNAL_SENIOR));
            case ROGERS_VERAART ->
                    List.of(
                            new RogersVeraart(0.5, 0.5, Seniority.PARI_PASSU),
                            new RogersVeraart(0.9, 0.3, Seniority.EXTERNAL_SENIOR));
            case FURFINE -> List.of(new Furfine(0.3, DefaultAt.BELOW_ZERO));
            case THRESHOLD_CASCADE -> List.of(new ThresholdCascade(0, DefaultAt.ZERO));
            case DEBTRANK -> List.of(new DebtRank(DefaultAt.BELOW_ZERO));
            case LINEAR_DEBTRANK -> List.of(new LinearDebtRank(DefaultAt.BELOW_ZERO));
            case EX_ANTE_VALUATION -> valuations();
            case SENIORITY_CLEARING -> List.of(new SeniorityClearing());
            case CROSS_HOLDINGS -> List.of(new CrossHoldings());
            case LEVERAGE_TARGETING_FIRE_SALE -> leverageTargeting();
            case SQUARE_ROOT_FIRE_SALE ->
                    List.of(
                            new SquareRootSale(
                                    new SquareRootImpact(3), 0.02, Map.of("loans", 0.05)));
            case COMBINED_CHANNELS -> combined();
            case BAIL_IN -> bailIns();
            case LIQUIDITY -> liquidity();
        };
    }

    private static List<ContagionEngine> valuations() {
        return List.of(
                new ExAnteValuation(ValuationModel.BLACK_COX, 0.4, 0.1, Map.of()),
                new ExAnteValuation(ValuationModel.MERTON_EXOGENOUS, 0.2, 0.3, Map.of("b1", 0.0)),
                new ExAnteValuation(ValuationModel.MERTON_ENDOGENOUS, 1, 0.2, Map.of()));
    }

    private static List<ContagionEngine> leverageTargeting() {
        return List.of(
                new LeverageTargetingSale(
                        new LeverageTargeting(0.03, 0.3, 0.5, 6), Map.of("bonds", 0.1), 0.1, 0.5));
    }

    private static List<ContagionEngine> combined() {
        CommonAssets falling = new CommonAssets(Map.of("bonds", 0.1), 0.6, Map.of("shares", 2.0));
        return List.of(
                new CombinedChannels(0.3, DefaultAt.BELOW_ZERO, falling, Optional.empty()),
                new CombinedChannels(
                        0, DefaultAt.ZERO, falling, Optional.of(new Deleveraging(6, 4))));
    }

    private static List<ContagionEngine> bailIns() {
        BailInScope ranks = new BailInScope(2, 1, 0.5, 0.5);
        return List.of(
                new BailIn(
                        new BailInRule(0.02, 0.04, 0.06, true, 0.6), ranks, DefaultAt.BELOW_ZERO),
                new BailIn(new BailInRule(0.1, 0.2, 0.4, false, 1), ranks, DefaultAt.ZERO));
    }

    private static List<ContagionEngine> liquidity() {
        return List.of(
                new LiquidityContagion(
                        new FundingRule(0.5, 0.8, 0.5, 0.25, 0.5),
                        new Funding(0.1, 0.15, Map.of()),
                        DefaultAt.BELOW_ZERO),
                new LiquidityContagion(
                        new FundingRule(1, 1, 0.1, 0.5, 1),
                        new Funding(0.1, 0.6, Map.of("b0", 1.0)),
                        DefaultAt.ZERO));
    }

    /** Whether every class of engine there is, is among them. */
    static boolean isEvery() {
        return Arrays.stream(ContagionEngine.class.getPermittedSubclasses())
                .allMatch(type -> all().stream().anyMatch(type::isInstance));
    }
}
