package rudra.ui.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import rudra.analysis.schema.ParameterText;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.ui.fx.Controls;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Controls in which a value is typed. */
final class TextEditors {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int LINES_SHOWN = 4;

    private TextEditors() {}

    /** A number with its unit; shares are typed as percentages. */
    static Node number(FieldModel field) {
        Quantity quantity = Quantity.of(field.unit());
        TextField text = bareNumber(field, quantity);
        if (quantity.unit().isEmpty()) {
            return text;
        }
        HBox row = new HBox(text, Controls.label(quantity.unit(), "form-unit"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(6);
        return row;
    }

    /** A number without its unit. */
    static TextField bareNumber(FieldModel field, Quantity quantity) {
        TextField text =
                typed(
                        field,
                        value ->
                                value.isNumber()
                                        ? quantity.show(value.decimalValue())
                                        : value.asString(""),
                        typed -> number(field.type(), quantity, typed));
        text.getStyleClass().add("number-field");
        return text;
    }

    private static JsonNode number(ParameterType type, Quantity quantity, String typed) {
        if (typed.isBlank() && type instanceof OptionalType) {
            return NODES.nullNode();
        }
        boolean whole = type instanceof NumberType number && number.whole();
        Optional<BigDecimal> read = quantity.read(typed);
        if (read.isEmpty()) {
            return NODES.stringNode(typed);
        }
        return whole && quantity.shift() == 0
                ? ParameterText.parse(type, typed)
                : NODES.numberNode(read.get().doubleValue());
    }

    /** Free text. */
    static Node text(FieldModel field, String prompt) {
        TextField text = typed(field, value -> value.asString(""), NODES::stringNode);
        text.setPromptText(prompt);
        return text;
    }

    /** A list or pairs, as on the command line. */
    static Node parsed(FieldModel field, String prompt) {
        TextField text =
                typed(field, TextEditors::show, typed -> ParameterText.parse(field.type(), typed));
        text.setPromptText(prompt);
        return text;
    }

    private static String show(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map((Map.Entry<String, JsonNode> e) ->
                            e.getKey() + "=" + e.getValue().asString())
                    .collect(Collectors.joining(", "));
        }
        return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    /** A list of alternatives as JSON, one a line. */
    static Node lines(FieldModel field, String prompt) {
        TextArea text =
                typed(new TextArea(), field, TextEditors::showLines, TextEditors::readLines);
        text.setPromptText(prompt);
        text.setPrefRowCount(LINES_SHOWN);
        return text;
    }

    private static String showLines(JsonNode list) {
        return list.valueStream().map(JsonNode::toString).collect(Collectors.joining("\n"));
    }

    private static JsonNode readLines(String typed) {
        ArrayNode list = NODES.arrayNode();
        typed.lines().filter(line -> !line.isBlank()).map(TextEditors::line).forEach(list::add);
        return list;
    }

    /** What is no JSON stays text, which the parameter's check then refuses. */
    private static JsonNode line(String typed) {
        try {
            return JsonMapper.shared().readTree(typed);
        } catch (JacksonException e) {
            return NODES.stringNode(typed);
        }
    }

    private static TextField typed(
            FieldModel field, Function<JsonNode, String> show, Function<String, JsonNode> read) {
        return typed(new TextField(), field, show, read);
    }

    /** Keeps what is typed while it means the value; a value set from elsewhere replaces it. */
    private static <T extends TextInputControl> T typed(
            T text,
            FieldModel field,
            Function<JsonNode, String> show,
            Function<String, JsonNode> read) {
        field.valueProperty()
                .subscribe(value -> {
                    if (!read.apply(text.getText()).equals(value) || text.getText().isEmpty()) {
                        text.setText(value instanceof MissingNode ? "" : show.apply(value));
                    }
                });
        text.textProperty()
                .addListener((_, _, typed) -> field.valueProperty().set(read.apply(typed)));
        return text;
    }
}
