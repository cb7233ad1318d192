package rudra.network.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;
import rudra.network.MoneyUnit;

/** Says how files were understood: layout, encoding, columns, unit. */
final class ImportReport {
    private final Findings findings;
    private final List<String> rules = new ArrayList<>();

    ImportReport(Findings findings) {
        this.findings = findings;
    }

    /** The rules that follow from how the files are understood. */
    List<String> rules() {
        return rules;
    }

    /** Says how a file is understood. */
    void table(TableFile table) {
        String columns = columns(table);
        note(
                table,
                "network.layout",
                "Read as %s, fields separated by %s, in %s%s."
                        .formatted(
                                table.layout().description(),
                                table.format().separatorName(),
                                table.file().encoding().description(),
                                columns.isEmpty() ? "" : ". Columns: " + columns));
        if (table.file().encoding().guessed()) {
            doubt(
                    table,
                    "file.encoding-guessed",
                    "The file is not valid UTF-8; Windows-1252 is a guess. If letters with accents"
                            + " look wrong, name the character set with the option encoding.");
        }
        if (table.format().ambiguous()) {
            doubt(
                    table,
                    "table.comma-ambiguous",
                    "Every comma in a number stands before three digits; it is read as a %s sign. If that is wrong, say decimal=%s."
                            .formatted(
                                    table.numbers() == NumberStyle.COMMA ? "decimal" : "thousands",
                                    table.numbers() == NumberStyle.COMMA ? "point" : "comma"));
        }
        if (table.layout() == Layout.EXPOSURE_LIST) {
            exposureColumns(table);
        }
        repeatedColumns(table);
    }

    /** Says how a JSON file is understood. */
    void json(JsonDocument document) {
        findings.note(
                Problem.of(
                                "network.layout",
                                "Read as %s, in %s."
                                        .formatted(
                                                Layout.JSON.description(),
                                                document.file().encoding().description()))
                        .inFile(document.path()));
    }

    private static String columns(TableFile table) {
        List<String> texts = new ArrayList<>();
        for (Column column : table.columns()) {
            column.role()
                    .ifPresent(r -> texts.add(r.key() + " = “" + Texts.clip(column.name()) + "”"));
        }
        return String.join(", ", texts);
    }

    private void exposureColumns(TableFile table) {
        if (!table.header()) {
            doubt(
                    table,
                    "network.no-header",
                    "The file has no header. Its columns are taken as creditor, debtor, amount"
                            + " by their places.");
        }
        contradiction(table, ColumnRole.CREDITOR, ColumnRole.DEBTOR);
        contradiction(table, ColumnRole.DEBTOR, ColumnRole.CREDITOR);
    }

    private void contradiction(TableFile table, ColumnRole role, ColumnRole opposite) {
        ColumnRoles.with(table.columns(), role)
                .filter(c -> opposite.rank(ColumnName.of(c.name())) >= 0)
                .ifPresent(c ->
                        doubt(
                                table,
                                "network.direction-contradicts-name",
                                "The column “%s” is taken as the %s, but its name says %s."
                                        .formatted(
                                                Texts.clip(c.name()), role.key(), opposite.key())));
    }

    private void repeatedColumns(TableFile table) {
        Set<String> seen = new HashSet<>();
        for (Column column : table.columns()) {
            if (table.header()
                    && table.layout() != Layout.MATRIX
                    && !column.name().isEmpty()
                    && !seen.add(column.name())) {
                doubt(
                        table,
                        "table.column-repeated",
                        "Two columns are called “" + Texts.clip(column.name()) + "”.");
            }
        }
    }

    /** Says which way the amounts of a matrix go. */
    void matrix(TableFile main, NetworkOptions options) {
        if (main.layout() == Layout.MATRIX) {
            rules.add(
                    options.rowOwes()
                            ? "In the matrix the row owes to the column."
                            : "In the matrix the row lends to the column.");
            note(main, "network.matrix-direction", rules.getLast());
        }
    }

    /** The unit as the user names it, otherwise as the names of the columns do. */
    MoneyUnit unit(NetworkOptions options, TableFile main, Optional<TableFile> institutions) {
        Set<String> currencies = new HashSet<>();
        Set<Double> scales = new HashSet<>();
        tables(main, institutions)
                .flatMap(t -> t.columns().stream())
                .filter(c -> c.role().filter(ImportReport::isMoney).isPresent())
                .map(c -> ColumnName.of(c.name()))
                .forEach(name -> {
                    name.currency().ifPresent(currencies::add);
                    // A currency without a scale means single units of it.
                    if (name.currency().isPresent() || name.scale().isPresent()) {
                        scales.add(name.scale().orElse(1));
                    }
                });
        if (currencies.size() > 1 || scales.size() > 1) {
            doubt(
                    main,
                    "network.units-differ",
                    "The names of the columns say different currencies or units (%s). Nothing is converted."
                            .formatted(
                                    String.join(
                                            ", ",
                                            Stream.concat(
                                                            currencies.stream().sorted(),
                                                            scales.stream()
                                                                    .sorted()
                                                                    .map(MoneyUnit::scaleInWords))
                                                    .toList())));
        }
        String currency =
                options.currency()
                        .orElse(currencies.size() == 1 ? currencies.iterator().next() : "");
        double named = scales.size() == 1 ? scales.iterator().next() : 1;
        return new MoneyUnit(currency, options.scale().orElse(named));
    }

    private static boolean isMoney(ColumnRole role) {
        return role == ColumnRole.AMOUNT || role.isBalanceItem();
    }

    private static Stream<TableFile> tables(TableFile main, Optional<TableFile> institutions) {
        return Stream.concat(Stream.of(main), institutions.stream());
    }

    private void note(TableFile table, String code, String message) {
        findings.note(Problem.of(code, message).inFile(table.path()));
    }

    private void doubt(TableFile table, String code, String message) {
        findings.doubt(Problem.of(code, message).inFile(table.path()));
    }
}
