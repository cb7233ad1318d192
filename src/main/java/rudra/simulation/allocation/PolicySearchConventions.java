package rudra.simulation.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The choices behind the numbers of a search, in words. */
final class PolicySearchConventions {
    private PolicySearchConventions() {}

    static Map<String, String> of(PolicySearchParameters parameters) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("objective", objective(parameters));
        words.put(
                "expectedShortfall",
                "the mean of the worst share %s of runs, the run at the border in part"
                        .formatted(Math.rint((1 - parameters.level()) * 1e9) / 1e9));
        words.put("money", money(parameters));
        words.put(
                "cost",
                "money given is no loss and no gain; the budget need not be spent, and what helps"
                        + " nobody is kept");
        words.put(
                "limits",
                "nobody receives more than the share %s of its total assets, unless given a limit"
                        .formatted(parameters.limitShare()));
        words.put(
                "randomNumbers",
                "every allocation meets the same random numbers; what was found is judged on"
                        + " others");
        words.put(
                "search",
                "part by part where it lowers expected shortfall most for the money, then parts are"
                        + " given, taken back and moved while that helps, from there or from the"
                        + " best simple rule, whichever is better; so it is never worse than a"
                        + " simple rule on the runs of the search; all allocations of whole parts"
                        + " where they are few");
        words.put(
                "marginalValues",
                "by how much one further part lowers expected shortfall, for each unit of money,"
                        + " budget and limits aside");
        words.put(
                "simpleRules",
                "equally; in proportion to total assets; in proportion to what each loses in the"
                        + " worst runs without money; the largest by total assets, or the most"
                        + " central by PageRank along claims, each up to its limit, then the next");
        words.put(
                "intervals",
                "95 %, by the normal approximation; those of differences are of runs taken in"
                        + " pairs");
        return Collections.unmodifiableMap(words);
    }

    private static String objective(PolicySearchParameters parameters) {
        return switch (parameters.objective()) {
            case SYSTEM_LOSS ->
                    "the equity that institutions lose, whoever paid it in: capital given and lost"
                            + " counts";
            case OWN_LOSS ->
                    "the equity that institutions lose, of each no more than it had before the"
                            + " first step: capital given and lost does not count";
            case FAILURES -> "the number of institutions that fail";
        };
    }

    private static String money(PolicySearchParameters parameters) {
        String form =
                switch (parameters.instrument()) {
                    case CAPITAL_INJECTION -> "equity, paid in cash";
                    case LIQUIDITY_LINE -> "cash lent, an external liability of who receives it";
                };
        return "%s, in step %d, after its shocks and before all other policies; who has failed by then receives nothing"
                .formatted(form, parameters.start());
    }
}
