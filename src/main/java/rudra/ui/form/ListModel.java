package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of groups in a form: a timeline of shocks, say. Follows its field, and is followed. */
final class ListModel {
    private final FieldModel field;
    private final Map<String, ParameterSchema> alternatives;
    private final Messages messages;
    private final ObservableList<GroupModel> elements = FXCollections.observableArrayList();
    private final ObservableList<GroupModel> shown =
            FXCollections.unmodifiableObservableList(elements);
    private boolean publishing;

    /**
     * The list of a field.
     *
     * @param alternatives what an element may be, by id; the empty id where there is no choice
     */
    ListModel(FieldModel field, Map<String, ParameterSchema> alternatives, Messages messages) {
        this.field = field;
        this.alternatives = alternatives;
        this.messages = messages;
        field.valueProperty().subscribe(this::show);
    }

    /** The elements; an element stays the same object while it moves or changes. */
    ObservableList<GroupModel> elements() {
        return shown;
    }

    /** What an element may be; one empty text where there is no choice. */
    List<String> alternatives() {
        return List.copyOf(alternatives.keySet());
    }

    /** Adds an element at the end. */
    GroupModel add(String alternative) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (!alternative.isEmpty()) {
            value.put(GroupModel.TYPE, alternative);
        }
        value.setAll(StartingValues.of(alternatives.getOrDefault(alternative, first())));
        return insert(elements.size(), value);
    }

    /** Adds a copy of an element behind it. */
    GroupModel duplicate(GroupModel element) {
        return insert(elements.indexOf(element) + 1, element.json());
    }

    /** Takes an element away. */
    void remove(GroupModel element) {
        elements.remove(element);
        publish();
    }

    /** Moves an element by some places, as far as the list goes. */
    void move(GroupModel element, int by) {
        int from = elements.indexOf(element);
        int to = Math.clamp(from + by, 0, elements.size() - 1);
        if (from != to) {
            List<GroupModel> moved = new ArrayList<>(elements);
            moved.remove(from);
            moved.add(to, element);
            elements.setAll(moved);
            publish();
        }
    }

    private GroupModel insert(int at, ObjectNode value) {
        GroupModel element = element(value);
        elements.add(at, element);
        publish();
        return element;
    }

    private GroupModel element(JsonNode value) {
        GroupModel element = new GroupModel(field.name(), alternatives, value, messages);
        element.onChange(part -> changed(element, part));
        return element;
    }

    private void changed(GroupModel element, String part) {
        if (part.isEmpty()) {
            publish();
            return;
        }
        publishing = true;
        field.change("[%d].%s".formatted(elements.indexOf(element), part), json());
        publishing = false;
    }

    private void publish() {
        publishing = true;
        field.act(json());
        publishing = false;
    }

    private ArrayNode json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.forEach(element -> list.add(element.json()));
        return list;
    }

    /** Follows the field: an element that is still there stays the object that it was. */
    private void show(JsonNode value) {
        if (publishing || value.equals(json())) {
            return;
        }
        List<JsonNode> wanted = value.valueStream().filter(JsonNode::isObject).toList();
        List<GroupModel> left = new ArrayList<>(elements);
        List<Optional<GroupModel>> kept = wanted.stream().map(each -> taken(each, left)).toList();
        List<GroupModel> shown = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode each = wanted.get(i);
            shown.add(kept.get(i).orElseGet(() -> changed(each, left)));
        }
        elements.setAll(shown);
    }

    private static Optional<GroupModel> taken(JsonNode value, List<GroupModel> left) {
        Optional<GroupModel> same =
                left.stream().filter(element -> element.json().equals(value)).findFirst();
        same.ifPresent(left::remove);
        return same;
    }

    /** An element that is no longer wanted as it is becomes the new one. */
    private GroupModel changed(JsonNode value, List<GroupModel> left) {
        if (left.isEmpty()) {
            return element(value);
        }
        GroupModel element = left.removeFirst();
        element.show(value);
        return element;
    }

    private ParameterSchema first() {
        return alternatives.values().iterator().next();
    }
}
