package rudra.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import rudra.analysis.schema.ParameterText;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.ui.fx.Controls;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Controls in which a value is typed. */
final class TextEditors {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final double LEAST_WIDTH = 48;

    private TextEditors() {}

    /** A number with its unit; shares are typed as percentages. */
    static Node number(FieldModel field) {
        Quantity quantity = Quantity.of(field.unit());
        TextField text = bareNumber(field, quantity);
        if (quantity.unit().isEmpty()) {
            return text;
        }
        Label unit = Controls.label(quantity.unit(), "form-unit");
        // Where room is scarce it is the number's that shrinks.
        unit.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(LEAST_WIDTH);
        HBox row = new HBox(text, unit);
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
        ParameterType bare = type instanceof OptionalType(ParameterType inner) ? inner : type;
        boolean whole = bare instanceof NumberType number && number.whole();
        Optional<BigDecimal> read = quantity.read(typed);
        if (read.isEmpty()) {
            return NODES.stringNode(typed);
        }
        return whole && quantity.shift() == 0
                ? ParameterText.parse(bare, typed)
                : NODES.numberNode(read.get().doubleValue());
    }

    /** Free text. */
    static Node text(FieldModel field, String prompt) {
        TextField text = typed(field, value -> value.asString(""), typed -> readText(field, typed));
        text.setPromptText(prompt);
        return text;
    }

    private static JsonNode readText(FieldModel field, String typed) {
        return typed.isEmpty() && field.type() instanceof OptionalType
                ? NODES.nullNode()
                : NODES.stringNode(typed);
    }

    /** Text that names something: what there is to name is offered. */
    static Node named(FieldModel field, String prompt, Supplier<List<Names.Name>> known) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPromptText(prompt);
        box.setOnShowing(
                _ -> box.getItems().setAll(known.get().stream().map(Names.Name::id).toList()));
        typed(box.getEditor(), field, value -> value.asString(""), typed -> readText(field, typed));
        return box;
    }

    /** A list of numbers, as on the command line. */
    static Node parsed(FieldModel field, String prompt) {
        TextField text =
                typed(field, TextEditors::show, typed -> ParameterText.parse(field.type(), typed));
        text.setPromptText(prompt);
        return text;
    }

    private static String show(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
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
