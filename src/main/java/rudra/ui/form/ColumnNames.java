package rudra.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The names known besides, and those of the columns of the tables that were chosen. */
public final class ColumnNames implements Names {
    private static final String COLUMN = "column";

    private final Supplier<List<String>> columns;
    private final Names besides;

    /**
     * Names columns.
     *
     * @param columns the columns of what is chosen when they are asked for; none while that is not
     *     known
     */
    public ColumnNames(Supplier<List<String>> columns, Names besides) {
        this.columns = columns;
        this.besides = besides;
    }

    @Override
    public List<Name> find(String kind, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return kind.equals(COLUMN)
                ? columns.get().stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                        .map(name -> new Name(name, name))
                        .toList()
                : besides.find(kind, typed);
    }

    @Override
    public boolean isUnknown(String kind, String id) {
        List<String> known = kind.equals(COLUMN) ? columns.get() : List.of();
        return known.isEmpty() ? besides.isUnknown(kind, id) : !known.contains(id);
    }
}
