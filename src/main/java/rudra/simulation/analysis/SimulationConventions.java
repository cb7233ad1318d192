package rudra.simulation.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.network.Network;
import rudra.simulation.scenario.Scenario;

/** The choices behind a simulation's numbers, in words. */
public final class SimulationConventions {
    private SimulationConventions() {}

    /** By name. */
    public static Map<String, String> of(Network network, Scenario scenario) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "order",
                "in a step: interest (not before the second), shocks, policies, default"
                        + " probabilities, the game, actions, sales of who cannot pay, contagion");
        words.put("simultaneity", "everybody acts at once; no result depends on the file's order");
        words.put("cash", cash(network, scenario));
        words.put("securities", securities(network, scenario));
        words.put(
                "prices",
                "selling the share s of a class multiplies its price by exp(−β·s), where a"
                        + " twentieth costs the price impact; sellers get the mean of before and"
                        + " after");
        words.put(
                "actions",
                "lend: appetite × cash above the required; hoard: a tenth of claims is not rolled"
                        + " over; withdraw: half of claims; sell: a quarter of securities; borrow:"
                        + " the cash lacking, as far as lenders and the market give it");
        words.put(
                "illiquidity",
                "who has paid out more than its cash sells securities; who still lacks cash fails"
                        + " as by decree");
        words.put(
                "failure",
                "the engine's rule; creditors are paid at once what it leaves them, debtors owe"
                        + " the estate's claims outside from then on");
        words.put(
                "writtenDown",
                "what a living debtor's creditors write down it owes outside from then on");
        words.put(
                "losses",
                "as the engine reports them, capped at equity; the rest is “beyond-equity”");
        words.put(
                "defaultProbability",
                "Merton's distance to default, then evidence in log odds: stress, spread, failed"
                        + " debtors");
        return Collections.unmodifiableMap(words);
    }

    private static String cash(Network network, Scenario scenario) {
        boolean isKnown = Arrays.stream(cashOf(network)).anyMatch(amount -> amount > 0);
        return isKnown
                ? "as in the network"
                : "not in the network: the share %s of external assets"
                        .formatted(scenario.market().cashShare());
    }

    private static double[] cashOf(Network network) {
        double[] cash = new double[network.size()];
        for (int i = 0; i < cash.length; i++) {
            cash[i] = network.detail().cash(i);
        }
        return cash;
    }

    private static String securities(Network network, Scenario scenario) {
        return network.detail().holdings().assetClasses().isEmpty()
                ? "not in the network: the share %s of external assets, one class"
                        .formatted(scenario.market().securitiesShare())
                : "as in the network";
    }
}
