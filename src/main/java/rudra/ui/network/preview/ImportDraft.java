package rudra.ui.network.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.network.io.Column;
import rudra.network.io.ColumnRole;
import rudra.network.io.FilePreview;
import rudra.network.io.Layout;

/**
 * How a file is to be read, while the user decides. Immutable.
 *
 * @param path the file
 * @param options the import options that differ from the defaults, by name
 */
record ImportDraft(Path path, Map<String, String> options) {
    static final String COLUMNS = "columns";
    static final String INSTITUTIONS = "institutions";
    static final String MATRIX = "matrix";
    static final String ROW_LENDS = "row-lends";
    static final String ROW_OWES = "row-owes";

    ImportDraft {
        // Ordered, so that the command line stays the same from one change to the next.
        options = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    static ImportDraft of(InputSource source) {
        return new ImportDraft(source.path(), source.options());
    }

    InputSource source() {
        return new InputSource(path, options);
    }

    /** The value of an option; empty text where nothing is said. */
    String option(String name) {
        return options.getOrDefault(name, "");
    }

    /** The same with an option said, or with an empty value no longer said. */
    ImportDraft with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(options);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new ImportDraft(path, changed);
    }

    /** The columns said for roles; empty text says that there is none. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : option(COLUMNS).split(",")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                columns.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        return columns;
    }

    private ImportDraft withColumns(Map<String, String> columns) {
        List<String> pairs =
                columns.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).toList();
        return with(COLUMNS, String.join(",", pairs));
    }

    /** The same with a column taken as a role, or as none. */
    ImportDraft withRole(FilePreview file, Column column, Optional<ColumnRole> role) {
        Map<String, String> columns = columns();
        column.role().ifPresent(former -> columns.put(former.key(), ""));
        role.ifPresent(wanted -> columns.put(wanted.key(), reference(file, column)));
        return withColumns(columns);
    }

    /** The column's name; its place where the name would not be understood. */
    private static String reference(FilePreview file, Column column) {
        String name = column.name();
        boolean plain =
                !name.isBlank()
                        && name.equals(name.strip())
                        && name.indexOf(',') < 0
                        && file.columns().stream().filter(c -> c.name().equals(name)).count() == 1;
        return plain ? name : Integer.toString(column.index() + 1);
    }

    /** The same, for a file that is laid out otherwise than it was taken to be. */
    ImportDraft laidOut(Layout layout) {
        Map<String, String> columns = columns();
        columns.remove(MATRIX);
        List.of(ColumnRole.CREDITOR, ColumnRole.DEBTOR, ColumnRole.AMOUNT)
                .forEach(role -> columns.remove(role.key()));
        switch (layout) {
            case MATRIX -> columns.put(MATRIX, ROW_LENDS);
            case INSTITUTION_TABLE -> {
                columns.put(ColumnRole.CREDITOR.key(), "");
                columns.put(ColumnRole.DEBTOR.key(), "");
            }
            case EXPOSURE_LIST -> {
                columns.put(ColumnRole.CREDITOR.key(), "1");
                columns.put(ColumnRole.DEBTOR.key(), "2");
                columns.put(ColumnRole.AMOUNT.key(), "3");
            }
            case JSON -> {
                // A document in JSON says itself what it is.
            }
        }
        return withColumns(columns);
    }

    /** Whether the row of a matrix owes to the column. */
    boolean rowOwes() {
        return ROW_OWES.equals(columns().get(MATRIX));
    }

    /** The same with a matrix read the other way round or not. */
    ImportDraft rowOwes(boolean owes) {
        Map<String, String> columns = columns();
        columns.put(MATRIX, owes ? ROW_OWES : ROW_LENDS);
        return withColumns(columns);
    }
}
