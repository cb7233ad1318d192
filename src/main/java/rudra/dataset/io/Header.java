package rudra.dataset.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;

/**
 * The names in the first row of a table.
 *
 * @param file the table
 * @param line the line on which they stand
 * @param names the names, stripped
 * @param wanted the columns that the user named for roles
 */
record Header(TextFile file, long line, List<String> names, Map<String, String> wanted) {
    Header {
        names = List.copyOf(names);
        wanted = Map.copyOf(wanted);
    }

    /** The first row of a table; not counting blank ones. */
    static Header first(TextFile file, DelimitedReader rows, Map<String, String> wanted) {
        List<Header> first = new ArrayList<>();
        rows.readHead(row -> {
            first.add(of(file, row, wanted));
            return first.size() < 2;
        });
        Header header = first.getFirst();
        if (first.size() == 1 && !file.isWhole()) {
            throw header.refusal(
                    "table.header-too-long",
                    "The first row is longer than any header should be. Check the separator.");
        }
        return header;
    }

    private static Header of(TextFile file, Row row, Map<String, String> wanted) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(row.text(i));
        }
        return new Header(file, row.line(), names, wanted);
    }

    /**
     * The place of the column with a role: the one that the user named, otherwise the first with
     * one of the usual names.
     *
     * @throws AnalysisException of sort {@code USAGE} if the user named a column that is not there
     */
    OptionalInt place(String role, Set<String> usual) {
        String name = wanted.get(role);
        if (name == null) {
            return IntStream.range(0, names.size())
                    .filter(i -> usual.contains(plain(names.get(i))))
                    .findFirst();
        }
        int place = names.indexOf(name);
        if (place < 0) {
            throw ColumnOptions.wrong(
                    "columns",
                    "There is no column “%s” in %s. There are: %s."
                            .formatted(name, file.name(), Words.list(names)));
        }
        return OptionalInt.of(place);
    }

    /** The name of a column, or what it is where it has none. */
    String nameOr(int place, String role) {
        return names.get(place).isEmpty() ? role : names.get(place);
    }

    /** Small letters and digits only, so that “Market Cap.” is “marketcap”. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A refusal that points at the header. */
    AnalysisException refusal(String code, String message) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(file.path().toString()).atLine(line));
    }
}
