package rudra.contagion.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.network.Network;

/** How to read a ranking, in sentences. */
final class RankRules {
    private RankRules() {}

    static List<String> of(Network network, List<EngineFindings> findings) {
        List<String> rules = new ArrayList<>();
        rules.add(network.unit().sentence());
        rules.addAll(network.rules());
        rules.add(
                "Importance is what all other institutions lose by the failure of one; its own"
                        + " loss does not count.");
        if (findings.stream().anyMatch(found -> found.singles().failuresBefore() > 0)) {
            rules.add(
                    "Some fail before anybody does by decree. What is lost then is taken off every"
                            + " figure, and their own failure adds only what failing by decree"
                            + " adds.");
        }
        findings.forEach(found -> everybodysVictims(found).ifPresent(rules::add));
        if (network.exposures().count() == 0) {
            rules.add("There are no exposures, so that no failure can reach anybody.");
        }
        if (hasOutside(network)) {
            rules.add(
                    "Institutions without an equity figure fail in turn as well, but cannot be"
                            + " brought down. The claims that they lose count in importance, so"
                            + " that a share of equity can exceed 100 %.");
        }
        if (findings.stream().anyMatch(found -> found.pairs().isPresent())) {
            rules.add(
                    "The loss by a pair, together and apart, is that of all others than the two.");
        }
        return rules;
    }

    /** Where the same institutions fail whoever fails, importance tells little. */
    private static Optional<String> everybodysVictims(EngineFindings found) {
        int n = found.singles().size();
        long victims =
                IntStream.of(found.singles().failsIn()).filter(k -> k >= 0.9 * (n - 1)).count();
        return n < 3 || victims == 0
                ? Optional.empty()
                : Optional.of(
                        ("By %s, %d of %d institutions fail by at least nine in ten of the others’"
                                        + " failures, so that almost everybody is important and"
                                        + " those %d less than the rest, as their own losses do"
                                        + " not count.")
                                .formatted(found.engine(), victims, n, victims));
    }

    private static boolean hasOutside(Network network) {
        return IntStream.range(0, network.size()).anyMatch(network.balanceSheets()::isOutside);
    }
}
