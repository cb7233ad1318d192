package rudra.ui.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterType;
import tools.jackson.databind.JsonNode;

/** One parameter in a form: its value as JSON and what is wrong with it. */
public final class FieldModel {
    private final Parameter parameter;
    private final String label;
    private final String help;
    private final JsonNode defaultValue;
    private final ObjectProperty<JsonNode> value;
    private final StringProperty error = new SimpleStringProperty("");

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

    /** The unit of its numbers. */
    public Optional<String> unit() {
        return parameter.unit();
    }

    /** The value in force unless changed; a missing node where there is none. */
    public JsonNode defaultValue() {
        return defaultValue;
    }

    /** The value; a missing node while there is none. */
    public ObjectProperty<JsonNode> valueProperty() {
        return value;
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
