package rudra.learning.validation;

import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;

/** Finds the columns by which rows are parted, or says in words what is wrong with them. */
final class Columns {
    private Columns() {}

    /**
     * A column.
     *
     * @param parameter the parameter that names it
     * @throws AnalysisException of sort {@code USAGE} if there is none of that name
     */
    static Column named(Dataset table, String name, String parameter) {
        Optional<Column> column = table.column(name);
        return column.orElseThrow(() ->
                AnalysisException.usage(
                        Problem.of(
                                        "learning.column-unknown",
                                        "%s There are: %s."
                                                .formatted(
                                                        name.isEmpty()
                                                                ? "Say by which column rows are parted."
                                                                : "There is no column “%s”."
                                                                        .formatted(name),
                                                        String.join(", ", table.names())))
                                .inField(parameter)));
    }

    /**
     * Refuses a column with missing cells.
     *
     * @param what what it says
     */
    static void requireFull(Column column, String what) {
        int missing = column.missing();
        if (missing > 0) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.column-incomplete",
                                    "“%s”, which says %s, is missing in %,d of %,d rows. Fill it or leave these rows out."
                                            .formatted(column.name(), what, missing, column.size()))
                            .inField(column.name()));
        }
    }
}
