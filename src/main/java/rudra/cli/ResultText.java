package rudra.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A result as plain text: every table, long ones shortened. */
final class ResultText {
    private static final int ROWS_SHOWN = 25;
    private static final int LIST_SHOWN = 8;
    private static final int VALUES_SHOWN = 12;
    private static final double WITHOUT_EXPONENT = 1e15;

    private final ObjectNode result;

    ResultText(ObjectNode result) {
        this.result = result;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ResultTable table : ResultTables.of(result)) {
            if (!table.rows().isEmpty()) {
                lines.add("");
                lines.add(table.name());
                lines.addAll(lines(table));
            }
        }
        return lines;
    }

    private static List<String> lines(ResultTable table) {
        if (table.columns().equals(ResultTables.LISTED)) {
            return listed(table);
        }
        TextTable text = new TextTable(table.columns());
        table.rows().stream()
                .limit(ROWS_SHOWN)
                .forEach(row -> text.add(row.stream().map(ResultText::cell).toList()));
        List<String> lines = new ArrayList<>(text.isWide() ? text.records() : text.lines());
        int rest = table.rows().size() - ROWS_SHOWN;
        if (rest > 0) {
            lines.add("… %d rows more; --out DIR writes all of them.".formatted(rest));
        }
        return lines;
    }

    /** One line for all values of one name. */
    private static List<String> listed(ResultTable table) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (List<JsonNode> row : table.rows()) {
            byName.computeIfAbsent(cell(row.getFirst()), name -> new ArrayList<>())
                    .add(cell(row.getLast()));
        }
        TextTable text = new TextTable(List.of("of", "count", "values"));
        byName.forEach(
                (name, values) -> {
                    String shown =
                            values.stream().limit(VALUES_SHOWN).collect(Collectors.joining(", "));
                    String more = values.size() > VALUES_SHOWN ? ", …" : "";
                    text.add(List.of(name, Integer.toString(values.size()), shown + more));
                });
        return text.lines();
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
