package rudra.dataset.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.ImportOption;
import rudra.analysis.file.TextOptions;

/**
 * The import options of prices, checked.
 *
 * @param columns the columns wanted as date, id and price
 * @param dates the order of day and month, where the user named it
 * @param text how the file is written
 */
record PriceOptions(Map<String, String> columns, Optional<DateOrder> dates, TextOptions text) {

    static final List<ImportOption> DECLARED =
            ColumnOptions.withText(
                    List.of(
                            ImportOption.pairs("columns"),
                            ImportOption.choice("dates", "auto", "day-first", "month-first")));

    /** Checks options of which all are known. */
    static PriceOptions of(Map<String, String> options) {
        return new PriceOptions(
                ColumnOptions.columns(options, List.of("date", "id", "price")),
                order(options.getOrDefault("dates", "auto")),
                TextOptions.of(options));
    }

    static Optional<DateOrder> order(String text) {
        return switch (text) {
            case "auto", "" -> Optional.empty();
            case "day-first", "month-first" ->
                    Optional.of(DateOrder.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')));
            default ->
                    throw ColumnOptions.wrong(
                            "dates",
                            "“%s” is none of: auto, day-first, month-first.".formatted(text));
        };
    }
}
