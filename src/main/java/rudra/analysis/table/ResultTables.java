package rudra.analysis.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a result into tables: its plain values into one of names and values, a list of records into
 * one with a row a record, and what the records hold by name (losses by institution, conventions)
 * into one with a column a record; where that is all they hold besides, into further columns. Where
 * records hold several lists side by side, such as the points of a curve, each place of these is a
 * row; where they hold means within intervals, see {@link Estimates}.
 */
public final class ResultTables {
    private static final String SUMMARY = "summary";
    private static final String VALUE = "value";
    private static final int COLUMNS_AT_MOST = 20;

    /** The headings of a table that gives each of several names a list of values. */
    public static final List<String> LISTED = List.of("of", VALUE);

    /** The headings of a table that gives each of several names one value. */
    public static final List<String> NAMES_AND_VALUES = List.of("name", VALUE);

    /** The heading over names of what is measured. */
    public static final String MEASURE = "measure";

    private final List<ResultTable> tables = new ArrayList<>();

    private ResultTables() {}

    /** The tables of a result, in the order in which it holds them. O(size of the result). */
    public static List<ResultTable> of(ObjectNode result) {
        ResultTables collected = new ResultTables();
        collected.addObject(SUMMARY, result);
        return List.copyOf(collected.tables);
    }

    private void addObject(String name, ObjectNode object) {
        List<List<JsonNode>> plain = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (!entry.getValue().isContainer()) {
                plain.add(List.of(text(entry.getKey()), entry.getValue()));
            }
        }
        if (!plain.isEmpty()) {
            tables.add(new ResultTable(name, NAMES_AND_VALUES, plain));
        }
        String prefix = name.equals(SUMMARY) ? "" : name + "-";
        object.properties().stream()
                .filter(entry -> entry.getValue().isContainer())
                .forEach(entry -> addContainer(prefix + entry.getKey(), entry.getValue()));
    }

    private void addContainer(String name, JsonNode container) {
        if (container instanceof ObjectNode object) {
            addObject(name, object);
        } else if (container.isEmpty() || !container.get(0).isObject()) {
            addPlainList(name, container);
        } else {
            addRecords(name, container);
        }
    }

    private void addPlainList(String name, JsonNode list) {
        List<List<JsonNode>> rows = new ArrayList<>();
        list.forEach(element -> rows.add(List.of(element)));
        tables.add(new ResultTable(name, List.of(VALUE), rows));
    }

    private void addRecords(String name, JsonNode records) {
        Set<String> plain = new LinkedHashSet<>();
        Set<String> containers = new LinkedHashSet<>();
        Estimates estimates = Estimates.in(records);
        for (JsonNode element : records) {
            for (Map.Entry<String, JsonNode> entry : element.properties()) {
                boolean apart = entry.getValue().isContainer() && !estimates.holds(entry.getKey());
                (apart ? containers : plain).add(entry.getKey());
            }
        }
        if (containers.size() > 1 && areParallel(records, containers)) {
            tables.add(unrolled(name, plain, containers, records));
            return;
        }
        if (containers.size() == 1 && haveOneShape(records, containers.iterator().next())) {
            tables.add(joined(name, containers.iterator().next(), records));
            return;
        }
        List<List<JsonNode>> rows = new ArrayList<>();
        records.forEach(
                element -> rows.add(plain.stream().map(k -> estimates.shown(element, k)).toList()));
        tables.add(new ResultTable(name, List.copyOf(plain), rows));
        if (!estimates.isEmpty()) {
            tables.add(estimates.table(name + "-intervals", labels(records)));
        }
        for (String key : containers) {
            addInner(name + "-" + key, key, records);
        }
    }

    /** Whether each record holds lists of single values, as many in each. */
    private static boolean areParallel(JsonNode records, Set<String> keys) {
        return records.valueStream()
                .allMatch(element ->
                        keys.stream().allMatch(key -> isPlainList(element.path(key)))
                                && keys.stream()
                                                .map(key -> element.path(key).size())
                                                .distinct()
                                                .count()
                                        == 1);
    }

    private static boolean isPlainList(JsonNode node) {
        return node.isArray() && node.valueStream().noneMatch(JsonNode::isContainer);
    }

    /** A row for each place of the lists, with what else the record holds. */
    private static ResultTable unrolled(
            String name, Set<String> plain, Set<String> lists, JsonNode records) {
        List<String> columns = new ArrayList<>(plain);
        columns.addAll(lists);
        List<List<JsonNode>> rows = new ArrayList<>();
        for (JsonNode element : records) {
            int size = element.path(lists.iterator().next()).size();
            for (int i = 0; i < size; i++) {
                int place = i;
                List<JsonNode> row = new ArrayList<>(plain.stream().map(element::path).toList());
                lists.forEach(key -> row.add(element.path(key).path(place)));
                rows.add(row);
            }
        }
        return new ResultTable(name, columns, rows);
    }

    /** Whether every record holds a map of the same few names under the key. */
    private static boolean haveOneShape(JsonNode records, String key) {
        JsonNode first = records.get(0).path(key);
        if (!first.isObject() || first.size() > COLUMNS_AT_MOST) {
            return false;
        }
        List<String> names = List.copyOf(first.propertyNames());
        return records.valueStream()
                .map(element -> element.path(key))
                .allMatch(map ->
                        List.copyOf(map.propertyNames()).equals(names)
                                && map.valueStream().noneMatch(JsonNode::isContainer));
    }

    /** The names of the map become columns of the records' own table, where the map stands. */
    private static ResultTable joined(String name, String key, JsonNode records) {
        List<String> columns = new ArrayList<>();
        List<List<JsonNode>> rows = new ArrayList<>();
        for (JsonNode element : records) {
            List<JsonNode> row = new ArrayList<>();
            for (Map.Entry<String, JsonNode> part : element.properties()) {
                boolean isMap = part.getKey().equals(key);
                if (rows.isEmpty()) {
                    columns.addAll(
                            isMap ? part.getValue().propertyNames() : List.of(part.getKey()));
                }
                if (isMap) {
                    part.getValue().forEach(row::add);
                } else {
                    row.add(part.getValue());
                }
            }
            rows.add(row);
        }
        return new ResultTable(name, columns, rows);
    }

    private void addInner(String name, String key, JsonNode records) {
        Map<String, JsonNode> byLabel = new LinkedHashMap<>();
        List<String> labels = labels(records);
        for (int i = 0; i < labels.size(); i++) {
            byLabel.put(labels.get(i), records.path(i).path(key));
        }
        boolean lists = byLabel.values().stream().anyMatch(JsonNode::isArray);
        tables.add(lists ? listed(name, byLabel) : pivoted(name, byLabel));
    }

    /** The first text, or else the first other value, by which no two records are the same. */
    private static List<String> labels(JsonNode records) {
        Set<String> keys = new LinkedHashSet<>();
        records.get(0).properties().stream()
                .filter(entry -> entry.getValue().isString())
                .forEach(entry -> keys.add(entry.getKey()));
        records.get(0).properties().stream()
                .filter(entry -> entry.getValue().isValueNode())
                .forEach(entry -> keys.add(entry.getKey()));
        for (String key : keys) {
            List<String> labels =
                    records.valueStream()
                            .map(element -> element.path(key))
                            .filter(JsonNode::isValueNode)
                            .map(JsonNode::asString)
                            .distinct()
                            .toList();
            if (labels.size() == records.size()) {
                return labels;
            }
        }
        return IntStream.rangeClosed(1, records.size()).mapToObj(Integer::toString).toList();
    }

    private static ResultTable listed(String name, Map<String, JsonNode> byLabel) {
        List<List<JsonNode>> rows = new ArrayList<>();
        byLabel.forEach(
                (label, list) -> list.forEach(element -> rows.add(List.of(text(label), element))));
        return new ResultTable(name, LISTED, rows);
    }

    private static ResultTable pivoted(String name, Map<String, JsonNode> byLabel) {
        Set<String> keys = new LinkedHashSet<>();
        byLabel.values().forEach(map -> keys.addAll(map.propertyNames()));
        List<List<JsonNode>> rows = new ArrayList<>();
        for (String key : keys) {
            List<JsonNode> row = new ArrayList<>();
            row.add(text(key));
            byLabel.values().forEach(map -> row.add(orMissing(map.path(key))));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>();
        columns.add("name");
        columns.addAll(byLabel.keySet());
        return new ResultTable(name, columns, rows);
    }

    private static JsonNode orMissing(JsonNode value) {
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.stringNode(value);
    }
}
