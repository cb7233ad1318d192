package rudra.ui.simulation.inspect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;
import rudra.simulation.analysis.PayoffResult;
import rudra.simulation.analysis.PayoffResult.ActionRow;

/** The payoffs of one institution in one step as CSV, at full precision. */
final class PayoffCsv {
    private static final List<String> HEAD =
            List.of(
                    "institution",
                    "step",
                    "action",
                    "chosen",
                    "best",
                    "probability",
                    "carry",
                    "expectedLoss",
                    "sale",
                    "shortfall",
                    "regulation",
                    "total",
                    "closed");

    private PayoffCsv() {}

    static String of(PayoffResult decision) {
        return CsvText.of(
                Stream.concat(
                        Stream.of(HEAD),
                        decision.actions().stream().map(row -> row(decision, row))));
    }

    private static List<String> row(PayoffResult decision, ActionRow row) {
        return List.of(
                decision.institution(),
                Integer.toString(decision.step()),
                row.action(),
                Boolean.toString(row.chosen()),
                Boolean.toString(row.best()),
                CsvText.number(row.probability()),
                number(row.carry()),
                number(row.expectedLoss()),
                number(row.sale()),
                number(row.shortfall()),
                number(row.regulation()),
                number(row.total()),
                row.closed());
    }

    private static String number(Optional<Double> value) {
        return value.map(CsvText::number).orElse("");
    }
}
