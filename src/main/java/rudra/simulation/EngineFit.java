package rudra.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import rudra.analysis.Problem;
import rudra.contagion.analysis.CombinedChoices;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.analysis.LiquidityChoices;
import rudra.network.BalanceSheets;
import rudra.network.Network;
import rudra.simulation.books.Securities;
import rudra.simulation.scenario.Scenario;

/** Whether an engine can be used step after step on a network, and if not why. */
final class EngineFit {
    /** Equity further from assets less debts than this share of them is no rounding. */
    private static final double UNBALANCED = 1e-6;

    private final Network network;
    private final Scenario scenario;
    private final List<Problem> problems = new ArrayList<>();

    private EngineFit(Network network, Scenario scenario) {
        this.network = network;
        this.scenario = scenario;
    }

    /** A problem for each field that stands in the way. O(n + exposures). */
    static List<Problem> problems(Network network, Scenario scenario) {
        EngineFit fit = new EngineFit(network, scenario);
        fit.check();
        return List.copyOf(fit.problems);
    }

    private void check() {
        EngineParameters asked = scenario.contagion().parameters();
        switch (scenario.contagion().engine()) {
            case EISENBERG_NOE,
                    ROGERS_VERAART,
                    FURFINE,
                    THRESHOLD_CASCADE,
                    DEBTRANK,
                    LINEAR_DEBTRANK,
                    BAIL_IN -> {}
            case CROSS_HOLDINGS ->
                    refuse(
                            "It values equity that institutions hold of each other, which the"
                                    + " books of a simulation do not carry.");
            case SENIORITY_CLEARING -> {
                requireNoEquityHeld();
                requireBalance();
            }
            case EX_ANTE_VALUATION -> {
                requireOneStep();
                requireBalance();
                requireIds(asked.exAnte().volatility().keySet(), "exAnte.volatility");
            }
            case LEVERAGE_TARGETING_FIRE_SALE -> {
                requireSecurities();
                requireNoFall(
                        asked.leverageTargeting().priceShock(), "leverageTargeting.priceShock");
            }
            case SQUARE_ROOT_FIRE_SALE -> {
                requireSecurities();
                requireClasses(
                        asked.squareRoot().impactCoefficientByClass().keySet(),
                        "squareRoot.impactCoefficientByClass");
            }
            case COMBINED_CHANNELS -> check(asked.combined());
            case LIQUIDITY -> check(asked.liquidity());
        }
    }

    private void check(CombinedChoices asked) {
        requireSecurities();
        requireNoFall(asked.priceShock(), "combined.priceShock");
        requireClasses(asked.marketImpactByClass().keySet(), "combined.marketImpactByClass");
    }

    private void check(LiquidityChoices asked) {
        if (asked.fundingShock() > 0) {
            add(
                    "liquidity.fundingShock",
                    "It would be called back in every step: say when by a funding shock in"
                            + " “shocks”.");
        }
        if (asked.fundingShockById().values().stream().anyMatch(share -> share > 0)) {
            add(
                    "liquidity.fundingShockById",
                    "It would be called back in every step: say when by a funding shock in"
                            + " “shocks”.");
        }
    }

    private void requireNoEquityHeld() {
        if (!network.detail().equityHoldings().isEmpty()) {
            refuse(
                    "It counts equity that institutions hold of each other, of which the network"
                            + " has some, but the books of a simulation do not carry it.");
        }
    }

    private void requireOneStep() {
        if (scenario.steps() > 1) {
            refuse(
                    "It values claims below face value whatever happens, and would take the same"
                            + " discount again in each of the %d steps: it needs “steps: 1”."
                                    .formatted(scenario.steps()));
        }
    }

    private void requireBalance() {
        BalanceSheets sheets = network.balanceSheets();
        double[] claims = network.exposures().totalClaims();
        double[] debts = network.exposures().totalDebts();
        int unbalanced = 0;
        for (int i = 0; i < claims.length; i++) {
            double assets = sheets.externalAssets(i) + claims[i];
            double owed = sheets.externalLiabilities(i) + debts[i];
            double size = Math.abs(sheets.equity(i)) + Math.abs(assets) + Math.abs(owed);
            unbalanced += Math.abs(assets - owed - sheets.equity(i)) > UNBALANCED * size ? 1 : 0;
        }
        if (unbalanced > 0) {
            refuse(
                    "It takes equity from assets less debts, which is not the equity given for %d"
                                    .formatted(unbalanced)
                            + " of the institutions.");
        }
    }

    private void requireSecurities() {
        boolean isNoneKnown = network.detail().holdings().assetClasses().isEmpty();
        if (isNoneKnown && scenario.market().securitiesShare() == 0) {
            refuse(
                    "There is nothing to sell: the network has no holdings, and"
                            + " “market.securitiesShare” is 0.");
        }
    }

    private void requireNoFall(Map<String, Double> fall, String field) {
        if (fall.values().stream().anyMatch(share -> share > 0)) {
            add(
                    field,
                    "Prices would fall in every step: say when by an asset-class shock in"
                            + " “shocks”.");
        }
    }

    private void requireClasses(Collection<String> names, String field) {
        List<String> classes = Securities.classes(network);
        for (String name : names) {
            if (!classes.contains(name)) {
                add(field, Targets.noClass(name, classes));
            }
        }
    }

    private void requireIds(Collection<String> ids, String field) {
        for (String id : ids) {
            if (network.institutions().indexOf(id).isEmpty()) {
                add(field, "The network has no institution “%s”.".formatted(id));
            }
        }
    }

    private void refuse(String why) {
        String name = scenario.contagion().chosen().id();
        add("engine", "“%s” cannot be used within a step. %s".formatted(name, why));
    }

    private void add(String field, String sentence) {
        problems.add(Problem.of("scenario.engine", sentence).inField("contagion." + field));
    }
}
