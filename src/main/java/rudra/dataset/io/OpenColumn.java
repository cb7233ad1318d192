package rudra.dataset.io;

import java.util.Optional;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.RowBatch;
import rudra.dataset.Column;

/**
 * A column while its cells are taken. Each is taken by one thread at a time; different columns may
 * be taken at once.
 */
final class OpenColumn {
    private final int place;
    private final String name;
    private final Cells cells;
    private final NumberStyle numbers;
    private final DatasetOptions options;
    private final boolean isPlain;
    private Optional<Stray> stray = Optional.empty();

    /**
     * A cell of another kind than its column.
     *
     * @param line where it stands
     * @param text what it says
     */
    record Stray(long line, String text) {}

    OpenColumn(int place, String name, Cells cells, NumberStyle numbers, DatasetOptions options) {
        this.place = place;
        this.name = name;
        this.cells = cells;
        this.numbers = numbers;
        this.options = options;
        this.isPlain = cells instanceof Cells.Numbers && !options.hasMissingNumbers();
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    /** The first cell of another kind, if there is one; what follows it is not taken. */
    Optional<Stray> stray() {
        return stray;
    }

    /** Takes the column's cells of some rows. */
    void take(RowBatch rows) {
        for (int row = 0; row < rows.size() && stray.isEmpty(); row++) {
            double number = isPlain ? rows.plainNumber(row, place, numbers) : Double.NaN;
            if (Double.isNaN(number)) {
                take(rows.text(row, place), rows.line(row));
            } else if (cells instanceof Cells.Numbers to) {
                to.put(number);
            }
        }
    }

    private void take(String text, long line) {
        if (options.isMissing(text)) {
            cells.addMissing();
        } else if (!cells.add(text)) {
            stray = Optional.of(new Stray(line, text));
        }
    }

    /** The column of all cells. */
    Column column() {
        return cells.column(name);
    }
}
