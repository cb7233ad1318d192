package rudra.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of one analysis as a user fills them in; checked at every change. */
public final class FormModel {
    private final ParameterSchema schema;
    private final List<FieldModel> fields;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private Consumer<String> listener = _ -> {};
    private boolean filling;

    private FormModel(ParameterSchema schema, List<FieldModel> fields) {
        this.schema = schema;
        this.fields = List.copyOf(fields);
        for (FieldModel field : fields) {
            field.valueProperty().addListener((_, _, _) -> changed(field.name()));
        }
        check();
    }

    /**
     * A form at its defaults.
     *
     * @param analysis the id under which labels and help stand in the messages
     */
    public static FormModel of(String analysis, ParameterSchema schema, Messages messages) {
        ObjectNode defaults = schema.defaults();
        return new FormModel(
                schema,
                schema.parameters().stream()
                        .map(parameter -> field(analysis, parameter, defaults, messages))
                        .toList());
    }

    private static FieldModel field(
            String analysis, Parameter parameter, ObjectNode defaults, Messages messages) {
        return new FieldModel(
                parameter,
                messages.label(analysis, parameter.name()),
                messages.help(analysis, parameter.name()),
                defaults.path(parameter.name()));
    }

    /** The fields in the order of the record. */
    public List<FieldModel> fields() {
        return fields;
    }

    /** Whether every field holds a value that its parameter takes. */
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** The values as a parameter record's JSON. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (FieldModel field : fields) {
            JsonNode value = field.valueProperty().get();
            if (!value.isMissingNode()) {
                json.set(field.name(), value);
            }
        }
        return json;
    }

    /** Puts every field back to its default. */
    public void reset() {
        fill(JsonNodeFactory.instance.objectNode());
    }

    /** Fills in what is given, and the defaults for the rest. */
    public void fill(ObjectNode given) {
        filling = true;
        for (FieldModel field : fields) {
            JsonNode value = given.path(field.name());
            field.valueProperty().set(value.isMissingNode() ? field.defaultValue() : value);
        }
        filling = false;
        check();
        listener.accept("");
    }

    /**
     * Calls the listener after each change, with the name of the field, or with an empty text where
     * the whole form was filled. There is one listener.
     */
    void onChange(Consumer<String> newListener) {
        listener = newListener;
    }

    private void changed(String field) {
        if (!filling) {
            check();
            listener.accept(field);
        }
    }

    private void check() {
        fields.forEach(field -> field.errorProperty().set(""));
        try {
            schema.decode(json(), schema.type());
            valid.set(true);
        } catch (AnalysisException e) {
            e.problems().forEach(this::assign);
            valid.set(false);
        }
    }

    /** A problem of {@code shocks[2].amount} stands beside the field {@code shocks}. */
    private void assign(Problem problem) {
        String first = problem.field().orElse("").split("[.\\[]")[0];
        fields.stream()
                .filter(field -> field.name().equals(first))
                .findFirst()
                .or(() -> fields.stream().findFirst())
                .ifPresent(field -> field.errorProperty().set(problem.message()));
    }
}
