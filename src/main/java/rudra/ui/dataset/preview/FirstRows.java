package rudra.ui.dataset.preview;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.io.TableHead;
import rudra.dataset.io.TableHead.Form;

/**
 * The first rows of a table, and its columns in the order of the file, those that are left out
 * included.
 *
 * @param names the names of all columns
 * @param rows the cells of the rows
 * @param numbers what stands before each row: its line in a file of lines, otherwise its place
 * @param form how the file holds the table
 * @param head how the file is written, where it is delimited text
 */
record FirstRows(
        List<String> names,
        List<List<String>> rows,
        List<Long> numbers,
        Form form,
        Optional<TableHead> head) {
    static final int MOST = 100;

    FirstRows {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
    }

    static FirstRows none() {
        return new FirstRows(
                List.of(), List.of(), List.of(), Form.SELF_DESCRIBING, Optional.empty());
    }

    /** As they are written in a delimited file. */
    static FirstRows of(TableHead head) {
        return new FirstRows(
                head.names(),
                head.lines().stream().map(TableHead.Line::texts).toList(),
                head.lines().stream().map(TableHead.Line::number).toList(),
                Form.DELIMITED,
                Optional.of(head));
    }

    /**
     * As they were read from a file that is no delimited text.
     *
     * @param before what was shown before, where a column that is left out now may have been
     */
    static FirstRows of(Dataset dataset, FirstRows before) {
        List<String> known = before.names();
        List<String> names = known.containsAll(dataset.names()) ? known : dataset.names();
        int rows = Math.min(MOST, dataset.size());
        return new FirstRows(
                names,
                IntStream.range(0, rows).mapToObj(row -> texts(dataset, names, row)).toList(),
                IntStream.rangeClosed(1, rows).mapToObj(Long::valueOf).toList(),
                before.form(),
                Optional.empty());
    }

    /** The same in a file of a form that is known now. */
    FirstRows in(Form known) {
        return new FirstRows(names, rows, numbers, known, head);
    }

    private static List<String> texts(Dataset dataset, List<String> names, int row) {
        return names.stream()
                .map(name -> dataset.column(name).map((Column c) -> c.text(row)).orElse(""))
                .toList();
    }

    /** A cell; empty where the row is short. */
    String text(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The place of a column. */
    OptionalInt place(String name) {
        int place = names.indexOf(name);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
