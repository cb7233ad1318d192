package rudra.ui.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Losses by institution as CSV at full precision: one row an institution, for each engine its loss
 * and the round of its failure; empty where there is no figure or no failure.
 */
final class LossCsv {
    private LossCsv() {}

    static String of(Comparison comparison) {
        InstitutionLosses table = comparison.table();
        return CsvText.of(
                Stream.concat(
                        Stream.of(head(comparison)),
                        IntStream.range(0, table.size()).mapToObj(i -> row(table, i))));
    }

    private static List<String> head(Comparison comparison) {
        List<String> head = new ArrayList<>(List.of("id", "name", "equity"));
        comparison
                .engines()
                .forEach(e -> head.addAll(List.of(e.engine() + " loss", e.engine() + " round")));
        return head;
    }

    private static List<String> row(InstitutionLosses table, int i) {
        double equity = table.equity(i);
        List<String> row = new ArrayList<>();
        row.add(table.id(i));
        row.add(table.name(i));
        row.add(Double.isNaN(equity) ? "" : Double.toString(equity));
        for (int e = 0; e < table.engines(); e++) {
            row.add(Double.toString(table.loss(e, i)));
            row.add(table.hasFailed(e, i) ? Integer.toString(table.round(e, i)) : "");
        }
        return row;
    }
}
