package rudra.network.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** The columns that the user wants and no file has offered yet. */
final class WantedColumns {
    private final Map<ColumnRole, String> missing;
    private final List<String> offered = new ArrayList<>();

    WantedColumns(NetworkOptions options) {
        this.missing = new LinkedHashMap<>(options.columns());
        missing.values().removeIf(String::isEmpty);
    }

    /** The columns of a table; those of a matrix are institutions and have no role. */
    void offer(TableFile table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        offer(
                names,
                role ->
                        table.layout() != Layout.MATRIX
                                && role.fits(table.layout() == Layout.EXPOSURE_LIST));
    }

    /** The keys of the exposures in JSON, each of which can say one thing only. */
    void offerJsonExposures() {
        offer(List.of(JsonFormat.CREDITOR), ColumnRole.CREDITOR::equals);
        offer(List.of(JsonFormat.DEBTOR), ColumnRole.DEBTOR::equals);
        offer(List.of(JsonFormat.AMOUNT), ColumnRole.AMOUNT::equals);
    }

    /** The keys and attributes of the institutions in JSON. */
    void offerJsonInstitutions(List<String> names) {
        offer(names, role -> role.fits(false));
    }

    private void offer(List<String> names, Predicate<ColumnRole> fits) {
        offered.addAll(names);
        missing.entrySet()
                .removeIf(want ->
                        fits.test(want.getKey())
                                && ColumnRoles.find(names, want.getValue()).isPresent());
    }

    /**
     * Refuses what no file has.
     *
     * @throws AnalysisException of sort {@code USAGE} that names the columns there are
     */
    void requireAllOffered() {
        missing.forEach((role, column) -> {
            throw AnalysisException.usage(
                    Problem.of(
                                    "network.no-such-column",
                                    "No column “%s” for %s. The columns are: %s."
                                            .formatted(
                                                    Texts.clip(column),
                                                    role.key(),
                                                    Texts.list(offered)))
                            .inField("columns"));
        });
    }
}
