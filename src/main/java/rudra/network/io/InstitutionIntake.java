package rudra.network.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;
import rudra.job.Progress;

/**
 * Takes institutions one by one, as a file gives them. Rows without an id and repeated ids are left
 * out with a finding. Not thread-safe.
 */
final class InstitutionIntake {
    private static final int ROWS_BETWEEN_CHECKS = 1024;

    private final String file;
    private final NumberStyle numbers;
    private final Findings findings;
    private final Progress progress;
    private final List<Column> columns;
    private final int idColumn;
    private final List<String> ids = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> declaredOutside = new HashSet<>();

    InstitutionIntake(
            String file,
            NumberStyle numbers,
            List<Column> columns,
            Findings findings,
            Progress progress) {
        this.file = file;
        this.numbers = numbers;
        this.columns = columns;
        this.findings = findings;
        this.progress = progress;
        this.idColumn = place(ColumnRole.ID).or(() -> place(ColumnRole.NAME)).orElseThrow();
        columns.forEach(c -> values.add(new ArrayList<>()));
    }

    /** Takes one institution: a text for each column, without white space around it. */
    void accept(List<String> texts, long line) {
        String id = texts.get(idColumn);
        if (id.isEmpty()) {
            leaveOut("network.id-missing", "This row has no id.", line);
        } else if (ExposureIntake.isTotal(id)) {
            leaveOut("network.totals-row", "This row is a total, not an institution.", line);
        } else if (!seen.add(id)) {
            leaveOut(
                    "network.duplicate-id",
                    "The id “" + Texts.clip(id) + "” occurs before. The first row counts.",
                    line);
        } else {
            ids.add(id);
            lines.add(line);
            for (int c = 0; c < texts.size(); c++) {
                values.get(c).add(texts.get(c));
            }
        }
    }

    void leaveOut(String code, String message, long line) {
        findings.leftOut(Problem.of(code, message).inFile(file).atLine(line));
    }

    /** Notes that the file itself says that there is no equity figure. */
    void declareOutside(String id) {
        declaredOutside.add(id);
    }

    /** What was taken, numbers parsed. */
    InstitutionTable toTable() {
        Map<ColumnRole, double[]> amounts = new EnumMap<>(ColumnRole.class);
        Map<String, double[]> numberColumns = new LinkedHashMap<>();
        Map<String, List<String>> textColumns = new LinkedHashMap<>();
        for (Column column : columns) {
            List<String> texts = values.get(column.index());
            ColumnRole role = column.role().orElse(null);
            if (role != null && role.isBalanceItem()) {
                double[] parsed = amounts(column, texts, role != ColumnRole.EQUITY);
                amounts.put(role, parsed);
                if (!role.isUsed()) {
                    numberColumns.put(column.name(), parsed);
                }
            } else if (role == ColumnRole.LATITUDE || role == ColumnRole.LONGITUDE) {
                numberColumns.put(
                        role.key(), degrees(column, texts, role == ColumnRole.LATITUDE ? 90 : 180));
            } else if (role == ColumnRole.COUNTRY) {
                textColumns.put(role.key(), List.copyOf(texts));
            } else if (role == null) {
                attribute(column, texts, numberColumns, textColumns);
            }
        }
        List<String> names = place(ColumnRole.NAME).map(values::get).orElse(ids);
        return new InstitutionTable(
                file,
                List.copyOf(ids),
                List.copyOf(lines),
                named(names),
                amounts,
                numberColumns,
                textColumns,
                Set.copyOf(declaredOutside));
    }

    private Optional<Integer> place(ColumnRole role) {
        return columns.stream()
                .filter(c -> c.role().filter(r -> r == role).isPresent())
                .map(Column::index)
                .findFirst();
    }

    private List<String> named(List<String> names) {
        List<String> filled = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            filled.add(names.get(i).isEmpty() ? ids.get(i) : names.get(i));
        }
        return filled;
    }

    private double[] amounts(Column column, List<String> texts, boolean nonNegative) {
        double[] parsed = new double[texts.size()];
        for (int i = 0; i < parsed.length; i++) {
            double value = number(texts, i);
            if (Double.isNaN(value) && !NumberStyle.isMissing(texts.get(i))) {
                leaveOutValue("network.amount-not-a-number", "is not a number", column, i);
            } else if (Double.isInfinite(value)) {
                leaveOutValue("network.amount-infinite", "is infinite or too large", column, i);
                value = Double.NaN;
            } else if (nonNegative && value < 0) {
                leaveOutValue("network.amount-negative", "is negative", column, i);
                value = Double.NaN;
            }
            parsed[i] = value;
        }
        return parsed;
    }

    private double number(List<String> texts, int i) {
        if (i % ROWS_BETWEEN_CHECKS == 0) {
            progress.checkCancelled();
        }
        return numbers.parse(texts.get(i));
    }

    private double[] degrees(Column column, List<String> texts, double most) {
        double[] parsed = new double[texts.size()];
        for (int i = 0; i < parsed.length; i++) {
            double value = number(texts, i);
            boolean missing = NumberStyle.isMissing(texts.get(i));
            boolean usable = Math.abs(value) <= most;
            if (!missing && !usable) {
                leaveOutValue("network.degrees-wrong", "is not a number of degrees", column, i);
            }
            parsed[i] = usable ? value : Double.NaN;
        }
        return parsed;
    }

    private void leaveOutValue(String code, String what, Column column, int i) {
        String text = Texts.clip(values.get(column.index()).get(i));
        String message =
                "The value “%s” of “%s” %s; it counts as missing."
                        .formatted(text, Texts.clip(ids.get(i)), what);
        findings.leftOut(
                Problem.of(code, message).inFile(file).atLine(lines.get(i)).inField(column.name()));
    }

    /** A column of numbers where each value that is there is a finite number; otherwise text. */
    private void attribute(
            Column column,
            List<String> texts,
            Map<String, double[]> numberColumns,
            Map<String, List<String>> textColumns) {
        double[] parsed = new double[texts.size()];
        boolean all = true;
        boolean any = false;
        for (int i = 0; all && i < parsed.length; i++) {
            parsed[i] = number(texts, i);
            boolean missing = NumberStyle.isMissing(texts.get(i));
            any |= !missing;
            all = missing || Double.isFinite(parsed[i]);
        }
        if (all && any) {
            numberColumns.put(column.name(), parsed);
        } else if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            textColumns.put(column.name(), List.copyOf(texts));
        }
    }
}
