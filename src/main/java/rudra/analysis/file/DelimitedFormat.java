package rudra.analysis.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;

/**
 * How a delimited text file is written.
 *
 * @param separator what stands between fields
 * @param numbers how numbers are written
 * @param ambiguous whether every comma seen in a number stands before exactly three digits, so that
 *     it may be a decimal or a thousands sign
 */
public record DelimitedFormat(char separator, NumberStyle numbers, boolean ambiguous) {
    /** A comma inside a comma-separated file is quoted; the others hardly occur inside fields. */
    private static final List<Character> CANDIDATES = List.of('\t', ';', '|', ',');

    private static final int ROWS_LOOKED_AT = 200;
    private static final double SHARE_OF_EVEN_ROWS = 0.9;
    private static final Pattern WITH_COMMA =
            Pattern.compile("[-+]?(\\d{1,3}(\\.\\d{3})+|\\d+),\\d+([eE][-+]?\\d+)?");
    private static final Pattern WITH_COMMA_AND_THREE = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+");
    private static final Pattern WITH_POINT =
            Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d*)\\.\\d+([eE][-+]?\\d+)?");

    /** What people call the separator. */
    public String separatorName() {
        return switch (separator) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "vertical bar";
            default -> "“" + separator + "”";
        };
    }

    /**
     * Tells the format from the first rows of a file.
     *
     * @param separator the separator that the user named, if any
     * @param numbers the style of numbers that the user named, if any
     */
    public static DelimitedFormat detect(
            TextFile file, Optional<Character> separator, Optional<NumberStyle> numbers) {
        char chosen = separator.orElseGet(() -> bestSeparator(file));
        if (numbers.isPresent()) {
            return new DelimitedFormat(chosen, numbers.get(), false);
        }
        List<String> fields = firstRows(file, chosen).stream().flatMap(List::stream).toList();
        List<String> commas = matching(fields, WITH_COMMA).toList();
        boolean points = matching(fields, WITH_POINT).findAny().isPresent();
        boolean allThree =
                !commas.isEmpty()
                        && commas.stream().allMatch(t -> WITH_COMMA_AND_THREE.matcher(t).matches());
        NumberStyle style = commas.isEmpty() || points ? NumberStyle.POINT : NumberStyle.COMMA;
        return new DelimitedFormat(chosen, style, allThree && !points);
    }

    private static Stream<String> matching(List<String> fields, Pattern pattern) {
        return fields.stream().filter(text -> pattern.matcher(text).matches());
    }

    private static char bestSeparator(TextFile file) {
        List<Evenness> all = CANDIDATES.stream().map(c -> evenness(file, c)).toList();
        return all.stream()
                .filter(e -> e.columns > 1 && e.share >= SHARE_OF_EVEN_ROWS)
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(e -> e.columns > 1)
                                .max(Comparator.comparingDouble(Evenness::share)))
                .map(Evenness::separator)
                .orElse(',');
    }

    private record Evenness(char separator, int columns, double share) {}

    /** The number of columns in the first row and the share of rows that have as many. */
    private static Evenness evenness(TextFile file, char separator) {
        List<List<String>> rows = firstRows(file, separator);
        if (rows.isEmpty()) {
            return new Evenness(separator, 0, 0);
        }
        int columns = rows.getFirst().size();
        long even = rows.stream().filter(r -> r.size() == columns).count();
        return new Evenness(separator, columns, (double) even / rows.size());
    }

    /** The first whole rows; those before the first broken one where a row is broken. */
    private static List<List<String>> firstRows(TextFile file, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try {
            new DelimitedReader(file, separator)
                    .readHead(row -> {
                        rows.add(texts(row));
                        return rows.size() < ROWS_LOOKED_AT;
                    });
        } catch (AnalysisException e) {
            // Another separator may fit; where none does, reading the file says what is wrong.
            return rows;
        }
        boolean cut = !file.isWhole() && rows.size() < ROWS_LOOKED_AT && rows.size() > 1;
        return cut ? rows.subList(0, rows.size() - 1) : rows;
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.text(i));
        }
        return texts;
    }
}
