package rudra.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.analysis.Problem;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import tools.jackson.databind.JsonNode;

/** One parameter in a form: its value as JSON and what is wrong with it. */
public final class FieldModel {
    private final Parameter parameter;
    private final String label;
    private final String help;
    private final JsonNode defaultValue;
    private final ObjectProperty<JsonNode> value;
    private final StringProperty error = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<String> changing = Optional.of("");

    FieldModel(Parameter parameter, String label, String help, JsonNode defaultValue) {
        this.parameter = parameter;
        this.label = label;
        this.help = help;
        this.defaultValue = defaultValue;
        this.value = new SimpleObjectProperty<>(defaultValue);
    }

    /** The parameter's name. */
    public String name() {
        return parameter.name();
    }

    /** What stands beside the control. */
    public String label() {
        return label;
    }

    /** What the parameter does; may be empty. */
    public String help() {
        return help;
    }

    /** What values it takes. */
    public ParameterType type() {
        return parameter.type();
    }

    /** Whether its parts are shown one by one, with what is wrong with each. */
    boolean hasParts() {
        ParameterType part = type() instanceof ListType(ParameterType element) ? element : type();
        return type() instanceof MapType
                || part instanceof GroupType
                || part instanceof AlternativesType;
    }

    /** Whether its control needs the whole width. */
    boolean isWide() {
        return hasParts() || type() instanceof ListType;
    }

    /** The unit of its numbers. */
    public Optional<String> unit() {
        return parameter.unit();
    }

    /** What its texts or keys are names of. */
    Optional<String> names() {
        return parameter.names();
    }

    /** The value in force unless changed; a missing node where there is none. */
    public JsonNode defaultValue() {
        return defaultValue;
    }

    /** The value; a missing node while there is none. */
    public ObjectProperty<JsonNode> valueProperty() {
        return value;
    }

    /** Changes the value in one of its parts, which is typed into for a while. */
    void change(String part, JsonNode changed) {
        set(Optional.of(part), changed);
    }

    /** Changes the value by an act of its own, such as taking an element away. */
    void act(JsonNode changed) {
        set(Optional.empty(), changed);
    }

    private void set(Optional<String> part, JsonNode changed) {
        changing = part;
        value.set(changed);
        changing = Optional.of("");
    }

    /** What is being changed, the field's name first; empty for an act of its own. */
    String changing() {
        return changing.map(part -> name() + part).orElse("");
    }

    /** What is wrong with the value and with its parts. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    void complain(List<Problem> wrong) {
        error.set(wrong.isEmpty() ? "" : wrong.getFirst().message());
        problems.set(List.copyOf(wrong));
    }

    /** What is wrong with the value; empty while nothing is. */
    public StringProperty errorProperty() {
        return error;
    }

    /** Whether the value differs from the default. */
    public boolean isChanged() {
        return !value.get().equals(defaultValue);
    }
}
