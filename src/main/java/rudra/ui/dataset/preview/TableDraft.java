package rudra.ui.dataset.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.InputSource;
import rudra.analysis.file.QuotedList;

/**
 * How a table is to be read, while the user decides. Immutable.
 *
 * @param path the file
 * @param options the import options that differ from the defaults, by name
 */
record TableDraft(Path path, Map<String, String> options) {
    static final String TYPES = "types";
    static final String MISSING = "missing";
    static final String DATES = "dates";

    /** The type of a column that is not read. */
    static final String SKIP = "skip";

    TableDraft {
        // Ordered, so that the command line stays the same from one change to the next.
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    static TableDraft of(InputSource source) {
        return new TableDraft(source.path(), source.options());
    }

    InputSource source() {
        return new InputSource(path, options);
    }

    /** The value of an option; empty text where nothing is said. */
    String option(String name) {
        return options.getOrDefault(name, "");
    }

    /** The same with an option said, or with an empty value no longer said. */
    TableDraft with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(options);
        if (value.isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new TableDraft(path, changed);
    }

    /** The type said for a column; empty text where it is as recognised. */
    String type(String column) {
        return types().getOrDefault(column, "");
    }

    /** The same with a type said for a column, or with an empty text left to be recognised. */
    TableDraft withType(String column, String type) {
        Map<String, String> types = types();
        if (type.isEmpty()) {
            types.remove(column);
        } else {
            types.put(column, type);
        }
        List<String> pairs = new ArrayList<>();
        types.forEach((name, said) -> pairs.add(QuotedList.written(name) + "=" + said));
        return with(TYPES, String.join(",", pairs));
    }

    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (QuotedList.Pair pair : QuotedList.pairs(option(TYPES))) {
            if (!pair.key().isEmpty()) {
                types.put(pair.key(), pair.value());
            }
        }
        return types;
    }
}
