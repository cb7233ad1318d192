package rudra.dataset.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.alignment.AlignResult.JoinedColumn;
import rudra.dataset.alignment.AlignResult.PreviewRow;
import rudra.dataset.alignment.AsOfJoin.Joined;
import rudra.job.Progress;

/** Puts further tables beside a dataset. Serves once. */
final class Alignment {
    private static final int LISTED_ROWS = 20;
    private static final int LISTED_COLUMNS = 12;

    private final AlignParameters parameters;
    private final List<JoinedColumn> described = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Column> added = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Alignment(AlignParameters parameters) {
        this.parameters = parameters;
    }

    /** The dataset with the columns of all further tables. */
    Dataset of(Dataset dataset, List<Dataset> further, Progress progress) {
        TimedTable given = TimedTable.of(dataset, parameters.time(), "", parameters.by(), "time");
        tellUnplaced(given);
        TimedTable rows = Resampling.of(given, parameters.resampling(), progress);
        taken.addAll(rows.rows().names());
        for (int k = 0; k < further.size(); k++) {
            add(rows, further.get(k), progress.part((double) k / further.size(), 1));
        }
        return AsOfJoin.beside(rows.rows(), added);
    }

    private void add(TimedTable rows, Dataset further, Progress progress) {
        TimedTable given =
                TimedTable.of(
                        further,
                        parameters.furtherTime(),
                        rows.time().name(),
                        parameters.by(),
                        "furtherTime");
        tellUnplaced(given);
        TimedTable other = Resampling.of(given, parameters.furtherResampling(), progress);
        AsOfJoin join =
                new AsOfJoin(
                        parameters.lag() * Days.SECONDS, parameters.tolerance() * Days.SECONDS);
        for (Joined joined : join.join(rows, other, progress)) {
            String name = free(further.name(), joined.column().name());
            added.add(joined.column().named(name));
            described.add(described(name, further.name(), joined));
        }
    }

    private void tellUnplaced(TimedTable table) {
        int unplaced = table.unplaced();
        if (unplaced > 0) {
            remarks.add(
                    "%,d rows of “%s” have no date%s: nothing is known of them, and nothing by them."
                            .formatted(
                                    unplaced,
                                    table.rows().name(),
                                    table.key().isPresent() ? " or no key" : ""));
        }
    }

    private String free(String table, String column) {
        String name = taken.contains(column) ? table + "." + column : column;
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = "%s (%d)".formatted(name, number);
        }
        return free;
    }

    private static JoinedColumn described(String name, String table, Joined joined) {
        double[] ages =
                Arrays.stream(joined.ages())
                        .filter(age -> age >= 0)
                        .mapToDouble(age -> (double) age / Days.SECONDS)
                        .sorted()
                        .toArray();
        if (ages.length == 0) {
            return new JoinedColumn(name, table, 0, Double.NaN, Double.NaN);
        }
        double median = (ages[(ages.length - 1) / 2] + ages[ages.length / 2]) / 2;
        return new JoinedColumn(name, table, ages.length, median, ages[ages.length - 1]);
    }

    /** The result of the table that {@link #of} brought. */
    AlignResult result(Dataset aligned) {
        List<PreviewRow> preview = new ArrayList<>();
        for (int row = 0; row < Math.min(LISTED_ROWS, aligned.size()); row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Column column : shown(aligned)) {
                cells.put(column.name(), column.text(row));
            }
            preview.add(new PreviewRow(row + 1, cells));
        }
        return new AlignResult(
                aligned.size(),
                aligned.columns().size(),
                described,
                remarks,
                preview,
                aligned.digest(),
                conventions());
    }

    /** The first columns of the dataset, and the last, which were joined. */
    private List<Column> shown(Dataset aligned) {
        List<Column> all = aligned.columns();
        if (all.size() <= LISTED_COLUMNS) {
            return all;
        }
        int last = Math.min(added.size(), LISTED_COLUMNS / 2);
        List<Column> shown = new ArrayList<>(all.subList(0, LISTED_COLUMNS - last));
        shown.addAll(all.subList(all.size() - last, all.size()));
        return shown;
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        if (!added.isEmpty()) {
            conventions.put(
                    "as of",
                    parameters.lag() == 0
                            ? "the last value at or before the row's date"
                            : "the last value at least %,d days before the row's date"
                                    .formatted(parameters.lag()));
            conventions.put(
                    "age",
                    parameters.tolerance() == 0
                            ? "from the value's own date, however old"
                            : "from the value's own date, at most %,d days"
                                    .formatted(parameters.tolerance()));
            conventions.put("missing values", "passed over: the last that is known counts");
        }
        put(conventions, "resampling", parameters.resampling());
        put(conventions, "resampling of further tables", parameters.furtherResampling());
        return conventions;
    }

    private static void put(
            Map<String, String> conventions, String name, ResamplingParameters resampling) {
        if (resampling.period() != Period.NONE) {
            conventions.put(
                    name,
                    "by %s, numbers by %s, all else the last; stamped with the period's last day, at its last second where rows have times of day"
                            .formatted(
                                    resampling.period().name().toLowerCase(Locale.ROOT),
                                    resampling.aggregate().name().toLowerCase(Locale.ROOT)));
        }
    }
}
