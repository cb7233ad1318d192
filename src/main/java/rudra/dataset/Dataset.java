package rudra.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table: columns of the same length, by name. Immutable. Memory: eight bytes a number or date,
 * four a word.
 */
public final class Dataset {
    private final String name;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final int rows;

    /**
     * Creates a dataset.
     *
     * @param name what to call it
     * @param columns the columns in order, named differently
     * @throws IllegalArgumentException if lengths differ or a name occurs twice
     */
    public Dataset(String name, List<? extends Column> columns) {
        this.name = name;
        this.rows = columns.isEmpty() ? 0 : columns.getFirst().size();
        for (Column column : columns) {
            if (column.size() != rows || this.columns.put(column.name(), column) != null) {
                throw new IllegalArgumentException(
                        "Column “%s” has another length or the name of another."
                                .formatted(column.name()));
            }
        }
    }

    /** What to call it. */
    public String name() {
        return name;
    }

    /** The number of rows. */
    public int size() {
        return rows;
    }

    /** The columns in order. */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /** The names of the columns in order. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** The column of a name; empty if there is none. */
    public Optional<Column> column(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The same columns with these rows, in this order; a row may occur more than once. */
    public Dataset rows(int[] chosen) {
        return new Dataset(name, columns.values().stream().map(c -> c.rows(chosen)).toList());
    }

    /** The dataset without some columns; names that there are not are passed over. */
    public Dataset without(Collection<String> names) {
        return new Dataset(
                name, columns.values().stream().filter(c -> !names.contains(c.name())).toList());
    }

    /**
     * The SHA-256 of names, kinds and values, in lower-case hexadecimal: the same for the same
     * table, whatever file it was read from. Linear in the number of cells.
     */
    public String digest() {
        DatasetDigest digest = new DatasetDigest();
        digest.add(Integer.toString(rows));
        columns.values().forEach(digest::add);
        return digest.value();
    }
}
