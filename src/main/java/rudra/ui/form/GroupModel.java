package rudra.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form within a form: parameters that belong together, or one of several such groups. */
final class GroupModel {
    /** The key that names the alternative. */
    static final String TYPE = "type";

    private final String name;
    private final Map<String, ParameterSchema> alternatives;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private Consumer<String> listener = _ -> {};
    private boolean following;

    /**
     * The alternative in force and its form.
     *
     * @param alternative its id; empty where there is no choice
     * @param form its parameters
     */
    record Chosen(String alternative, FormModel form) {}

    /**
     * A group with the given values.
     *
     * @param name the parameter that it belongs to
     * @param alternatives what it may be, by id; a group without a choice has the empty id
     */
    GroupModel(
            String name,
            Map<String, ParameterSchema> alternatives,
            JsonNode value,
            Messages messages) {
        this.name = name;
        this.alternatives = alternatives;
        this.messages = messages;
        String id = alternativeOf(value);
        chosen.set(new Chosen(id, form(id, object(value))));
    }

    /** The group of a field, which both follow from now on. */
    static GroupModel of(
            FieldModel field, Map<String, ParameterSchema> alternatives, Messages messages) {
        GroupModel group =
                new GroupModel(field.name(), alternatives, field.valueProperty().get(), messages);
        field.valueProperty().subscribe(group::show);
        group.onChange(part -> {
            if (part.isEmpty()) {
                field.act(group.json());
            } else {
                field.change("." + part, group.json());
            }
        });
        return group;
    }

    /** The parameter that it belongs to. */
    String name() {
        return name;
    }

    /** The alternative in force and its form. */
    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    FormModel form() {
        return chosen.get().form();
    }

    String alternative() {
        return chosen.get().alternative();
    }

    /** What it may be; one empty text where there is no choice. */
    List<String> alternatives() {
        return List.copyOf(alternatives.keySet());
    }

    /** The values, with the alternative where there is a choice. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!alternative().isEmpty()) {
            json.put(TYPE, alternative());
        }
        return json.setAll(form().json());
    }

    /** Shows other values; the listener is not called. */
    void show(JsonNode value) {
        if (!value.isObject() || value.equals(json())) {
            return;
        }
        following = true;
        String id = alternativeOf(value);
        if (id.equals(alternative())) {
            form().fill(object(value));
        } else {
            chosen.set(new Chosen(id, form(id, object(value))));
        }
        following = false;
    }

    /** Becomes another alternative and keeps what both have in common. */
    void choose(String id) {
        if (id.equals(alternative()) || !alternatives.containsKey(id)) {
            return;
        }
        ObjectNode values = StartingValues.of(schema(id));
        for (Parameter parameter : schema(id).parameters()) {
            Optional<Parameter> same =
                    schema(alternative()).find(parameter.name()).filter(parameter::equals);
            JsonNode old = form().json().path(parameter.name());
            if (same.isPresent() && !old.isMissingNode()) {
                values.set(parameter.name(), old);
            }
        }
        chosen.set(new Chosen(id, form(id, values)));
        changed("");
    }

    /** Calls the listener after each change made here, with the part that is typed into. */
    void onChange(Consumer<String> newListener) {
        listener = newListener;
    }

    private void changed(String part) {
        if (!following) {
            listener.accept(part);
        }
    }

    private FormModel form(String id, ObjectNode values) {
        FormModel form = FormModel.of(Messages.place(name, id), schema(id), messages);
        form.fill(values);
        form.onChange(this::changed);
        return form;
    }

    private ParameterSchema schema(String id) {
        return alternatives.getOrDefault(id, alternatives.values().iterator().next());
    }

    private String alternativeOf(JsonNode value) {
        String id = value.path(TYPE).asString("");
        return alternatives.containsKey(id) ? id : alternatives.keySet().iterator().next();
    }

    private static ObjectNode object(JsonNode value) {
        return value instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
