package rudra.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.Problem;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values by name in a form, a row each. Follows its field, and is followed. */
final class MapModel {
    private final FieldModel field;
    private final ParameterType type;
    private final ObservableList<FieldModel> rows = FXCollections.observableArrayList();
    private final ObservableList<FieldModel> shown = FXCollections.unmodifiableObservableList(rows);
    private boolean working;

    /** The rows of a field whose values have the given type. */
    MapModel(FieldModel field, ParameterType type) {
        this.field = field;
        this.type = type;
        field.valueProperty().subscribe(this::show);
        field.problemsProperty().subscribe(this::complain);
    }

    /** A row for each name, in order; the name is the row's label. */
    ObservableList<FieldModel> rows() {
        return shown;
    }

    /** Adds rows for the names that there are none for. */
    void add(List<String> names) {
        ObjectNode map = json();
        names.stream()
                .filter(name -> !map.has(name))
                .forEach(name -> map.set(name, StartingValues.of(type)));
        field.act(map);
    }

    /** Takes a row away. */
    void remove(FieldModel row) {
        ObjectNode map = json();
        map.remove(row.name());
        field.act(map);
    }

    private ObjectNode json() {
        return field.valueProperty().get() instanceof ObjectNode map
                ? map.deepCopy()
                : JsonNodeFactory.instance.objectNode();
    }

    private void show(JsonNode value) {
        if (working) {
            return;
        }
        working = true;
        List<String> names = List.copyOf(value.propertyNames());
        if (rows.stream().map(FieldModel::name).toList().equals(names)) {
            rows.forEach(row -> row.valueProperty().set(value.path(row.name())));
        } else {
            rows.setAll(value.properties().stream().map(this::row).toList());
        }
        complain(field.problemsProperty().get());
        working = false;
    }

    private FieldModel row(Map.Entry<String, JsonNode> entry) {
        String name = entry.getKey();
        Parameter parameter = new Parameter(name, type, field.unit(), Optional.empty(), false);
        FieldModel row = new FieldModel(parameter, name, "", StartingValues.of(type));
        row.valueProperty().set(entry.getValue());
        row.valueProperty().addListener((_, _, _) -> changed(row));
        return row;
    }

    private void changed(FieldModel row) {
        if (working) {
            return;
        }
        working = true;
        ObjectNode map = json();
        map.set(row.name(), row.valueProperty().get());
        field.change("." + row.name(), map);
        working = false;
    }

    private void complain(List<Problem> problems) {
        for (FieldModel row : rows) {
            String place = field.name() + "." + row.name();
            row.complain(
                    problems.stream()
                            .filter(problem -> problem.field().orElse("").equals(place))
                            .toList());
        }
    }
}
