package rudra.contagion;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The choices behind an engine's numbers, by name and in words, in the order of reading. */
final class Conventions {
    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Begins with the rule by which an institution fails. */
    static Conventions failure(String rule) {
        return new Conventions().with("failure", rule);
    }

    Conventions passedOn(String what) {
        return with("lossesPassOn", what);
    }

    Conventions recovery(String what) {
        return with("recovery", what);
    }

    Conventions seniority(String what) {
        return with("seniority", what);
    }

    Conventions decree(String what) {
        return with("failingByDecree", what);
    }

    /** Who sells what when, where anything is sold. */
    Conventions sales(String what) {
        return with("sales", what);
    }

    /** How prices move, where they do. */
    Conventions prices(String what) {
        return with("prices", what);
    }

    /** When debts are bailed in, where they are. */
    Conventions bailIn(String when) {
        return with("bailIn", when);
    }

    /** Who calls money back, where anybody does. */
    Conventions funding(String who) {
        return with("funding", who);
    }

    Conventions solution(String what) {
        return with("solution", what);
    }

    /** Adds what all engines have in common. */
    Map<String, String> toMap() {
        with("cap", "losses on equity capped at equity");
        with(
                "missingEquity",
                "outside: pays in full, does not fail, stays in the totals with the claims it"
                        + " loses");
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static String share(double share) {
        return share == 0 ? "nothing" : share == 1 ? "all" : "the share " + share;
    }

    private Conventions with(String name, String words) {
        entries.put(name, words);
        return this;
    }
}
