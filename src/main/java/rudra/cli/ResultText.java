package rudra.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A result as plain text: every table, long ones shortened, none that repeats an earlier one. */
final class ResultText {
    private static final int ROWS_SHOWN = 12;
    private static final List<String> LISTED_HEADINGS = List.of("of", "count", "values");
    private static final int LIST_SHOWN = 8;
    private static final int VALUES_SHOWN = 12;
    private static final double WITHOUT_EXPONENT = 1e15;

    private final ObjectNode result;

    ResultText(ObjectNode result) {
        this.result = result;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<List<String>> shownRows = new HashSet<>();
        for (ResultTable table : ResultTables.of(result)) {
            List<List<String>> rows = rows(table);
            if (!rows.isEmpty() && !shownRows.containsAll(rows)) {
                lines.add("");
                lines.add(table.name());
                lines.addAll(lines(table, rows));
            }
            shownRows.addAll(rows);
        }
        return lines;
    }

    private static List<List<String>> rows(ResultTable table) {
        return table.columns().equals(ResultTables.LISTED)
                ? listed(table)
                : largest(table).stream()
                        .map(row -> row.stream().map(ResultText::cell).toList())
                        .toList();
    }

    private static List<String> lines(ResultTable table, List<List<String>> rows) {
        boolean isListed = table.columns().equals(ResultTables.LISTED);
        TextTable text = new TextTable(isListed ? LISTED_HEADINGS : table.columns());
        rows.stream().limit(ROWS_SHOWN).forEach(text::add);
        List<String> lines = new ArrayList<>(text.fitted());
        int rest = (isListed ? rows.size() : table.rows().size()) - ROWS_SHOWN;
        if (rest > 0) {
            lines.add("… %d rows more; --out DIR writes all of them.".formatted(rest));
        }
        return lines;
    }

    /** A long table's first rows where it is sorted, otherwise those with the largest numbers. */
    private static List<List<JsonNode>> largest(ResultTable table) {
        if (table.rows().size() <= ROWS_SHOWN) {
            return table.rows();
        }
        if (isSorted(table)) {
            return table.rows().subList(0, ROWS_SHOWN);
        }
        Set<List<JsonNode>> chosen =
                table.rows().stream()
                        .sorted(Comparator.comparingDouble(ResultText::size).reversed())
                        .limit(ROWS_SHOWN)
                        .collect(Collectors.toCollection(HashSet::new));
        return table.rows().stream().filter(chosen::contains).limit(ROWS_SHOWN).toList();
    }

    /** Whether the numbers of a column only rise or only fall. */
    private static boolean isSorted(ResultTable table) {
        return IntStream.range(0, table.columns().size()).anyMatch(c -> isSorted(table, c));
    }

    private static boolean isSorted(ResultTable table, int column) {
        List<JsonNode> values = table.rows().stream().map(row -> row.get(column)).toList();
        if (!values.stream().allMatch(JsonNode::isNumber)) {
            return false;
        }
        double[] numbers = values.stream().mapToDouble(JsonNode::doubleValue).toArray();
        IntStream steps = IntStream.range(1, numbers.length);
        double direction = Math.signum(numbers[numbers.length - 1] - numbers[0]);
        return direction != 0
                && steps.allMatch(k -> direction * (numbers[k] - numbers[k - 1]) >= 0);
    }

    private static double size(List<JsonNode> row) {
        return row.stream()
                .filter(JsonNode::isNumber)
                .mapToDouble(value -> Math.abs(value.doubleValue()))
                .sum();
    }

    /** One row for all values of one name. */
    private static List<List<String>> listed(ResultTable table) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (List<JsonNode> row : table.rows()) {
            byName.computeIfAbsent(cell(row.getFirst()), name -> new ArrayList<>())
                    .add(cell(row.getLast()));
        }
        List<List<String>> rows = new ArrayList<>();
        byName.forEach((name, values) -> {
            String shown = values.stream().limit(VALUES_SHOWN).collect(Collectors.joining(", "));
            String more = values.size() > VALUES_SHOWN ? ", …" : "";
            rows.add(List.of(name, Integer.toString(values.size()), shown + more));
        });
        return rows;
    }

    static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isFloatingPointNumber()) {
            return number(value.doubleValue());
        }
        if (value.isArray()) {
            String shown =
                    value.valueStream()
                            .limit(LIST_SHOWN)
                            .map(ResultText::cell)
                            .collect(Collectors.joining(","));
            return value.size() > LIST_SHOWN ? shown + ",… (" + value.size() + ")" : shown;
        }
        return value.asString(value.toString());
    }

    /** Six significant digits; large amounts with thousands apart. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= WITHOUT_EXPONENT || size < 1e-4) {
            return String.format(Locale.ROOT, "%.6g", value);
        }
        int decimals = Math.max(0, 5 - (int) Math.floor(Math.log10(size)));
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return decimals == 0 ? text : text.replaceAll("\\.?0+$", "");
    }
}
