package rudra.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper problemCount = new ReadOnlyIntegerWrapper();
    private Consumer<String> listener = _ -> {};
    private boolean filling;

    private FormModel(ParameterSchema schema, List<FieldModel> fields) {
        this.schema = schema;
        this.fields = List.copyOf(fields);
        for (FieldModel field : fields) {
            field.valueProperty().addListener((_, _, _) -> changed(field.changing()));
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

    /** What is wrong with the values together rather than with one; empty while nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why the values cannot be used as they are, in a sentence; empty where they can. */
    public Optional<String> objection(Messages messages) {
        Optional<String> together = Optional.of(problem.get()).filter(text -> !text.isEmpty());
        Optional<String> single =
                fields.stream()
                        .filter(field -> !field.errorProperty().get().isEmpty())
                        .map(field -> messages.text("analyses.invalid", field.label()))
                        .findFirst();
        return together.or(() -> single);
    }

    /** How many things are wrong. */
    ReadOnlyIntegerProperty problemCountProperty() {
        return problemCount.getReadOnlyProperty();
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

    /** Fills in what is given, and the defaults for the rest, in groups and lists too. */
    public void fill(ObjectNode given) {
        filling = true;
        ObjectNode whole = schema.complete(given);
        for (FieldModel field : fields) {
            field.valueProperty().set(whole.path(field.name()));
        }
        filling = false;
        check();
        listener.accept("");
    }

    /**
     * Calls the listener after each change, with the name of the field and the part of it that is
     * typed into, or with an empty text where the whole form was filled or a change stands alone.
     * There is one listener.
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
        List<Problem> wrong = problems();
        Map<String, List<Problem>> byField =
                wrong.stream().collect(Collectors.groupingBy(FormModel::fieldOf));
        fields.forEach(field -> field.complain(byField.getOrDefault(field.name(), List.of())));
        Set<String> names = fields.stream().map(FieldModel::name).collect(Collectors.toSet());
        problem.set(
                wrong.stream()
                        .filter(each -> !names.contains(fieldOf(each)))
                        .map(Problem::message)
                        .findFirst()
                        .orElse(""));
        problemCount.set(wrong.size());
        valid.set(wrong.isEmpty());
    }

    private List<Problem> problems() {
        try {
            schema.decode(json(), schema.type());
            return List.of();
        } catch (AnalysisException e) {
            return e.problems();
        }
    }

    /** A problem of {@code shocks[2].amount} stands beside the field {@code shocks}. */
    private static String fieldOf(Problem problem) {
        return problem.field().orElse("").split("[.\\[]")[0];
    }
}
