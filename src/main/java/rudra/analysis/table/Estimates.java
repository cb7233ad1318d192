package rudra.analysis.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * What records hold as a mean within an interval: the mean stands in the records' own table, the
 * interval and single values in a further one with a row a record and measure.
 */
final class Estimates {
    private static final String MEAN = "mean";
    private static final List<String> ENDS = List.of("low", "high");
    private static final int VALUES_AT_MOST = 20;

    private final Set<String> keys = new LinkedHashSet<>();
    private final JsonNode records;

    private Estimates(JsonNode records) {
        this.records = records;
    }

    /** What every one of some records holds as an estimate. */
    static Estimates in(JsonNode records) {
        Estimates found = new Estimates(records);
        records.get(0)
                .propertyNames()
                .forEach(key -> {
                    if (records.valueStream().allMatch(one -> isEstimate(one.path(key)))) {
                        found.keys.add(key);
                    }
                });
        return found;
    }

    private static boolean isEstimate(JsonNode value) {
        return value.has(MEAN) && ENDS.stream().allMatch(value::has);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean holds(String key) {
        return keys.contains(key);
    }

    /** What a record's own table shows under a key. */
    JsonNode shown(JsonNode element, String key) {
        return holds(key) ? element.path(key).path(MEAN) : element.path(key);
    }

    /** Mean, interval and single values of every record and measure. */
    ResultTable table(String name, List<String> labels) {
        List<String> values = valueColumns();
        List<String> columns = new ArrayList<>(List.of("name", ResultTables.MEASURE, MEAN));
        columns.addAll(ENDS);
        columns.addAll(values);
        List<List<JsonNode>> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (String key : keys) {
                JsonNode estimate = records.path(i).path(key);
                List<JsonNode> row = new ArrayList<>();
                row.add(text(labels.get(i)));
                row.add(text(key));
                columns.subList(2, 5).forEach(part -> row.add(estimate.path(part)));
                row.addAll(values(estimate, values.size()));
                rows.add(row);
            }
        }
        return new ResultTable(name, columns, rows);
    }

    private static List<JsonNode> values(JsonNode estimate, int size) {
        JsonNode list = list(estimate);
        return IntStream.range(0, size)
                .mapToObj(i -> list.has(i) ? list.path(i) : MissingNode.getInstance())
                .toList();
    }

    /** A column for each single value, called after the list; none where there are many. */
    private List<String> valueColumns() {
        JsonNode first = records.get(0).path(keys.iterator().next());
        int size =
                records.valueStream()
                        .flatMap(one -> keys.stream().map(one::path))
                        .mapToInt(estimate -> list(estimate).size())
                        .max()
                        .orElse(0);
        return size > VALUES_AT_MOST
                ? List.of()
                : IntStream.rangeClosed(1, size).mapToObj(i -> listName(first) + " " + i).toList();
    }

    private static JsonNode list(JsonNode estimate) {
        return estimate.path(listName(estimate));
    }

    private static String listName(JsonNode estimate) {
        return estimate.properties().stream()
                .filter(part -> part.getValue().isArray())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }
}
