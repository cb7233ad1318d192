package rudra.dataset.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.dataset.ColumnKind;

/** Tells from the first rows of a file what its columns hold. */
final class KindSniffer {
    private static final int ROWS_LOOKED_AT = 1000;

    private final List<List<String>> rows = new ArrayList<>();
    private final int columns;
    private final NumberStyle numbers;
    private final DatasetOptions options;

    KindSniffer(int columns, NumberStyle numbers, DatasetOptions options) {
        this.columns = columns;
        this.numbers = numbers;
        this.options = options;
    }

    /** Looks at a row; false if it has seen enough. */
    boolean take(Row row) {
        rows.add(IntStream.range(0, columns).mapToObj(row::text).toList());
        return rows.size() < ROWS_LOOKED_AT;
    }

    /** Forgets the last row, which may be cut; the only one stays. */
    void forgetLast() {
        if (rows.size() > 1) {
            rows.removeLast();
        }
    }

    /** What the cells of a column say, but for missing ones. */
    private List<String> seen(int place) {
        return rows.stream()
                .map(row -> row.get(place))
                .filter(text -> !options.isMissing(text))
                .toList();
    }

    /** Which of day and month comes first. */
    DateSniffer.Verdict order() {
        List<String> dates =
                IntStream.range(0, columns)
                        .mapToObj(this::seen)
                        .filter(texts -> !texts.isEmpty() && !isNumber(texts.getFirst()))
                        .filter(texts ->
                                Stream.of(DateOrder.values())
                                        .anyMatch(order -> areDates(texts, order)))
                        .flatMap(List::stream)
                        .toList();
        return DateSniffer.tell(dates, options.dates());
    }

    /** What the column holds; empty for words, or where nothing was seen. */
    Optional<ColumnKind> kind(int place, DateOrder order) {
        List<String> texts = seen(place);
        if (texts.isEmpty() || texts.stream().allMatch(this::isNumber)) {
            return Optional.of(ColumnKind.NUMBER);
        }
        return areDates(texts, order) ? Optional.of(ColumnKind.DATE) : Optional.empty();
    }

    private static boolean areDates(List<String> texts, DateOrder order) {
        return texts.stream().allMatch(text -> DateText.second(text, order).isPresent());
    }

    private boolean isNumber(String text) {
        return !Double.isNaN(numbers.parse(text)) || NumberStyle.isMissing(text);
    }
}
