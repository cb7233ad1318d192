package rudra.network.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.Row;
import rudra.job.Progress;

/** Reads the rows of exposure lists and institution tables. */
final class TableReading {
    private final Findings findings;
    private final NetworkOptions options;

    TableReading(NetworkOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    /** Reads an exposure list. */
    ExposureIntake exposures(TableFile table, LabelIndex labels, Progress progress) {
        int amount = table.place(ColumnRole.AMOUNT);
        if (amount < 0) {
            throw AnalysisException.input(
                    Problem.of(
                                    "network.no-amount-column",
                                    "No column is known as the amount. The columns are: "
                                            + Texts.list(
                                                    table.columns().stream()
                                                            .map(Column::name)
                                                            .toList())
                                            + ". Name it with --columns amount=….")
                            .inFile(table.path())
                            .atLine(1));
        }
        int creditor = table.place(ColumnRole.CREDITOR);
        int debtor = table.place(ColumnRole.DEBTOR);
        ExposureIntake intake = new ExposureIntake(table.path(), table.numbers(), labels, findings);
        rows(
                table,
                row ->
                        intake.accept(
                                row.text(creditor), row.text(debtor), row.text(amount), row.line()),
                progress);
        return intake;
    }

    /** Reads an institution table. */
    InstitutionTable institutions(TableFile table, Progress progress) {
        InstitutionIntake intake =
                new InstitutionIntake(
                        table.path(), table.numbers(), table.columns(), findings, progress);
        int width = table.columns().size();
        rows(
                table,
                row -> {
                    List<String> texts = new ArrayList<>(width);
                    for (int c = 0; c < width; c++) {
                        texts.add(row.text(c));
                    }
                    intake.accept(texts, row.line());
                },
                progress);
        return intake.toTable();
    }

    /** Passes on the whole rows of the period wanted. */
    private void rows(TableFile table, Consumer<Row> consumer, Progress progress) {
        int period = table.place(ColumnRole.PERIOD);
        String wanted = period < 0 ? "" : period(table, period, progress.part(0, 0.4));
        int width = table.columns().size();
        boolean[] first = {table.header()};
        long[] used = {0};
        table.rows()
                .read(
                        row -> {
                            if (first[0]) {
                                first[0] = false;
                            } else if (row.size() < width || row.filled() > width) {
                                ragged(table, row, width);
                            } else if (period < 0 || row.text(period).equals(wanted)) {
                                consumer.accept(row);
                                used[0]++;
                            }
                            return true;
                        },
                        progress.part(period < 0 ? 0 : 0.4, 1));
        if (used[0] == 0 && findings.count("table.ragged-row") == 0) {
            throw AnalysisException.input(
                    Problem.of(
                                    "table.header-only",
                                    "The file has a header and no rows. Choose the file with the"
                                            + " data.")
                            .inFile(table.path()));
        }
    }

    private void ragged(TableFile table, Row row, int width) {
        String message =
                "The row has %s instead of %d.".formatted(Texts.count(row.size(), "field"), width);
        findings.leftOut(
                Problem.of("table.ragged-row", message).inFile(table.path()).atLine(row.line()));
    }

    /** The period to read: the one wanted, or the newest of several, which is a doubt. */
    private String period(TableFile table, int column, Progress progress) {
        Set<String> periods = new TreeSet<>(PeriodOrder.OLDEST_FIRST);
        boolean[] first = {table.header()};
        table.rows()
                .read(
                        row -> {
                            if (!first[0]) {
                                periods.add(row.text(column));
                            }
                            first[0] = false;
                            return true;
                        },
                        progress);
        List<String> ordered = List.copyOf(periods);
        if (options.period().isPresent()) {
            return requirePeriod(table, ordered, options.period().get());
        }
        if (ordered.size() > 1) {
            findings.doubt(
                    Problem.of(
                                    "network.several-periods",
                                    "The file has %s (%s). Only the newest, %s, is read. Choose another with the option period."
                                            .formatted(
                                                    Texts.count(ordered.size(), "period"),
                                                    Texts.list(ordered),
                                                    Texts.clip(ordered.getLast())))
                            .inFile(table.path())
                            .inField(table.columns().get(column).name()));
        }
        return ordered.isEmpty() ? "" : ordered.getLast();
    }

    private static String requirePeriod(TableFile table, List<String> known, String wanted) {
        if (!known.contains(wanted)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "network.no-such-period",
                                    "The file has no period “%s”. It has: %s."
                                            .formatted(Texts.clip(wanted), Texts.list(known)))
                            .inFile(table.path())
                            .inField("period"));
        }
        return wanted;
    }
}
