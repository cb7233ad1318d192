package rudra.contagion.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rudra.contagion.Outcome;
import rudra.network.BalanceSheets;
import rudra.network.Network;

/** Sums and sentences that all sweeps need. */
final class Books {
    private Books() {}

    static double equityAboveZero(Network network) {
        BalanceSheets sheets = network.balanceSheets();
        return IntStream.range(0, network.size())
                .filter(i -> !sheets.isOutside(i))
                .mapToDouble(i -> Math.max(0, sheets.equity(i)))
                .sum();
    }

    static int failures(Outcome outcome) {
        return (int) IntStream.range(0, outcome.size()).filter(outcome::hasFailed).count();
    }

    /** How the network was completed; its institutions outside. */
    static List<String> rules(Network network) {
        List<String> rules = new ArrayList<>();
        rules.add(network.unit().sentence());
        rules.addAll(network.rules());
        long outside =
                IntStream.range(0, network.size())
                        .filter(network.balanceSheets()::isOutside)
                        .count();
        if (outside > 0) {
            rules.add(
                    outside
                            + " institutions without an equity figure are not hit and do not fail;"
                            + " the claims that they lose count.");
        }
        return rules;
    }

    static String meaning(SizeOf sizeOf) {
        return switch (sizeOf) {
            case EXTERNAL_ASSETS ->
                    "The size of a shock is the share of its external assets that every institution"
                            + " loses; whoever has none is not hit.";
            case GIVEN_SHOCK -> "The size of a shock is a factor of every loss of the shock given.";
        };
    }
}
