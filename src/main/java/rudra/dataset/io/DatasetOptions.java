package rudra.dataset.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rudra.analysis.ImportOption;
import rudra.analysis.file.QuotedList;
import rudra.analysis.file.TextOptions;
import rudra.dataset.ColumnKind;

/**
 * The import options of a dataset, checked.
 *
 * @param kinds what sort of values columns have, where the user says; empty for a column that is
 *     not read
 * @param missing further texts that stand for a missing cell
 * @param dates the order of day and month, where the user named it
 * @param text how a delimited file is written
 */
record DatasetOptions(
        Map<String, Optional<ColumnKind>> kinds,
        Set<String> missing,
        Optional<DateOrder> dates,
        TextOptions text) {

    static final List<ImportOption> DECLARED =
            ColumnOptions.withText(
                    List.of(
                            ImportOption.pairs("types"),
                            ImportOption.text("missing", ""),
                            ImportOption.choice("dates", "auto", "day-first", "month-first"),
                            ImportOption.choice("format", DatasetFormat.choices()),
                            ImportOption.text("sheet", ""),
                            ImportOption.text("table", ""),
                            ImportOption.text("query", ""),
                            ImportOption.text("user", ""),
                            ImportOption.file("database"),
                            ImportOption.text("digest", ""),
                            ImportOption.text("name", "")));

    private static final String SKIPPED = "skip";

    /** Checks options of which all are known. */
    static DatasetOptions of(Map<String, String> options) {
        return new DatasetOptions(
                kinds(options.getOrDefault("types", "")),
                missing(options.getOrDefault("missing", "")),
                PriceOptions.order(options.getOrDefault("dates", "auto")),
                TextOptions.of(options));
    }

    private static Set<String> missing(String list) {
        return QuotedList.split(list).stream()
                .map(QuotedList::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Optional<ColumnKind>> kinds(String pairs) {
        Map<String, Optional<ColumnKind>> kinds = new LinkedHashMap<>();
        for (QuotedList.Pair pair : QuotedList.pairs(pairs)) {
            if (pair.key().isEmpty()) {
                throw wrong(pair.written());
            }
            kinds.put(pair.key(), kind(pair.value().toLowerCase(Locale.ROOT), pair.written()));
        }
        return kinds;
    }

    private static Optional<ColumnKind> kind(String name, String pair) {
        return switch (name) {
            case SKIPPED -> Optional.empty();
            case "number" -> Optional.of(ColumnKind.NUMBER);
            case "category" -> Optional.of(ColumnKind.CATEGORY);
            case "date" -> Optional.of(ColumnKind.DATE);
            case "text" -> Optional.of(ColumnKind.TEXT);
            default -> throw wrong(pair);
        };
    }

    private static RuntimeException wrong(String pair) {
        return ColumnOptions.wrong(
                "types",
                "“%s” is not of the form column=type with one of the types number, category, date, text, skip."
                        .formatted(Words.clip(pair)));
    }

    /** Whether the column is not to be read. */
    boolean isSkipped(String column) {
        return kinds.containsKey(column) && kinds.get(column).isEmpty();
    }

    /** The kind that the user named for a column. */
    Optional<ColumnKind> kind(String column) {
        return kinds.getOrDefault(column, Optional.empty());
    }

    /** Whether a number may stand for a missing cell. */
    boolean hasMissingNumbers() {
        return missing.stream().anyMatch(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    /** Whether a cell is missing whatever the kind of its column. */
    boolean isMissing(String text) {
        return text.isEmpty() || Cells.MISSING_WORDS.contains(text) || missing.contains(text);
    }

    /**
     * Refuses a column that the user named and that is not there.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE}
     */
    void requireKnown(List<String> names, String file) {
        for (String column : kinds.keySet()) {
            if (!names.contains(column)) {
                throw ColumnOptions.wrong(
                        "types",
                        "There is no column “%s” in %s. There are: %s."
                                .formatted(Words.clip(column), file, Words.list(names)));
            }
        }
    }
}
