package rudra.network.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rudra.job.Progress;
import rudra.network.Institutions;

/** Institutions with all that a table says of them; those beyond the table have only ids. */
final class InstitutionColumns {
    private InstitutionColumns() {}

    static Institutions of(List<String> ids, InstitutionTable table, Progress progress) {
        Institutions institutions = Institutions.of(ids);
        if (table.size() == 0) {
            return institutions;
        }
        List<String> names = new ArrayList<>(table.names());
        names.addAll(ids.subList(table.size(), ids.size()));
        institutions = institutions.named(names);
        for (Map.Entry<String, double[]> column : table.numbers().entrySet()) {
            progress.checkCancelled();
            double[] values = Arrays.copyOf(column.getValue(), ids.size());
            Arrays.fill(values, table.size(), ids.size(), Double.NaN);
            institutions = institutions.withNumbers(column.getKey(), values);
        }
        for (Map.Entry<String, List<String>> column : table.texts().entrySet()) {
            progress.checkCancelled();
            List<String> values = new ArrayList<>(column.getValue());
            values.addAll(java.util.Collections.nCopies(ids.size() - table.size(), ""));
            institutions = institutions.withTexts(column.getKey(), values);
        }
        return institutions;
    }
}
