package rudra.dataset.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.ImportOption;
import rudra.analysis.Problem;
import rudra.analysis.file.QuotedList;
import rudra.analysis.file.TextOptions;

/** The option that names the columns of a table, and what all options have in common. */
final class ColumnOptions {
    /** The options of a table whose columns can be named. */
    static final List<ImportOption> DECLARED = withText(List.of(ImportOption.pairs("columns")));

    private ColumnOptions() {}

    static List<ImportOption> withText(List<ImportOption> own) {
        List<ImportOption> all = new ArrayList<>(own);
        all.addAll(TextOptions.DECLARED);
        return List.copyOf(all);
    }

    /** The options given and the defaults of the others. */
    static Map<String, String> inForce(List<ImportOption> declared, Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>();
        for (ImportOption option : declared) {
            all.put(option.name(), given.getOrDefault(option.name(), option.defaultValue()));
        }
        for (String name : given.keySet()) {
            if (!all.containsKey(name)) {
                throw wrong(
                        name,
                        "“%s” is no option of this input. There are: %s."
                                .formatted(name, String.join(", ", all.keySet())));
            }
        }
        return all;
    }

    /** The column wanted for each role. */
    static Map<String, String> columns(Map<String, String> options, List<String> roles) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : QuotedList.split(options.getOrDefault("columns", ""))) {
            int sign = pair.indexOf('=');
            String role = pair.substring(0, Math.max(0, sign)).strip().toLowerCase(Locale.ROOT);
            if (!roles.contains(role)) {
                throw wrong(
                        "columns",
                        "“%s” is not of the form role=column with one of the roles %s."
                                .formatted(pair.strip(), String.join(", ", roles)));
            }
            columns.put(role, QuotedList.plain(pair.substring(sign + 1)));
        }
        return columns;
    }

    static AnalysisException wrong(String option, String message) {
        return AnalysisException.usage(Problem.of("table.option-wrong", message).inField(option));
    }
}
