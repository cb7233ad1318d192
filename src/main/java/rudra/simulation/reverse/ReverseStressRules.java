package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.List;
import rudra.network.Network;

/** How a reverse stress test searched, in sentences. */
final class ReverseStressRules {
    private ReverseStressRules() {}

    static List<String> of(ReverseStressParameters p, Network network) {
        List<String> rules = new ArrayList<>();
        rules.add(network.unit().sentence());
        rules.addAll(network.rules());
        rules.add(
                p.runs() == 1
                        ? "Every size is judged on one run of the scenario by the seed, without uncertainty."
                        : "Every size is judged on the same %,d runs: run k meets the same random numbers at all of them."
                                .formatted(p.runs()));
        rules.addAll(ofSearch(p.search(), p.runs()));
        rules.add(
                "Failures and losses are those of all steps, those by decree among them; losses are as the contagion engine reports them, capped at equity.");
        return rules;
    }

    private static List<String> ofSearch(Search search, int runs) {
        return switch (search) {
            case Search.ShockSize s ->
                    List.of(
                            "The size is a factor: falls of prices, losses and withdrawals are multiplied, shares being at most 1; of volatility, by how much its factor differs from 1. Failures by decree and outages happen whatever the factor.",
                            scanned(s.looks(), s.tolerance()));
            case Search.AssetLoss s -> {
                List<String> rules = new ArrayList<>();
                rules.add(
                        "The size is the share of the external assets before the first step that is lost in step %d, at most what is then left."
                                .formatted(s.step()));
                rules.add(scanned(s.looks(), s.tolerance()));
                if (runs > 1) {
                    rules.add(
                            "That loss varies from run to run as the sizes of the timeline's shocks do.");
                }
                yield rules;
            }
            case Search.FailingSet s ->
                    List.of(
                            "Single failures are tried first, all of them; pairs only if none of these breaks the threshold, in the order of their %s, in blocks of 64 until one breaks it. No pair is left out as harmless."
                                    .formatted(
                                            s.cost() == Search.Cost.ASSETS ? "assets" : "equity"));
        };
    }

    private static String scanned(int looks, double tolerance) {
        return "The search looks at %d sizes at even distances first, then halves between the last that holds and the first that breaks, to within %s. Where more is not always worse, a smaller size that breaks may lie between two looks that hold."
                .formatted(looks + 1, tolerance);
    }
}
