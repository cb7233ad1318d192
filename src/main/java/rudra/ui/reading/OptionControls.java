package rudra.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The controls behind which the import options of a file stand; every change is told at once. */
public final class OptionControls {
    private static final List<String> ENCODINGS =
            List.of("", "UTF-8", "UTF-16", "windows-1252", "ISO-8859-1");

    private final Messages messages;
    private final Function<String, String> value;
    private final BiConsumer<String, String> changed;

    /**
     * Controls of options.
     *
     * @param value the value of an option now; empty text where nothing is said
     * @param changed receives an option and its new value
     */
    public OptionControls(
            Messages messages, Function<String, String> value, BiConsumer<String, String> changed) {
        this.messages = messages;
        this.value = value;
        this.changed = changed;
    }

    /** A control under its label, with a sentence of help below unless the key is empty. */
    public VBox row(String key, Node control, String helpKey) {
        VBox row = new VBox(3, Controls.label(messages.text(key), "form-label"), control);
        if (!helpKey.isEmpty()) {
            row.getChildren().add(Controls.paragraph(messages.text(helpKey), "form-help"));
        }
        return row;
    }

    /** What stands between fields. */
    public ComboBox<String> separator(Optional<String> recognised) {
        return choice(
                "separator",
                List.of("", "comma", "semicolon", "tab", "bar"),
                name ->
                        switch (name) {
                            case "comma" -> messages.text("import.separator.comma");
                            case "semicolon" -> messages.text("import.separator.semicolon");
                            case "tab" -> messages.text("import.separator.tab");
                            case "bar" -> messages.text("import.separator.bar");
                            default -> recognised(recognised);
                        });
    }

    /** The sign before decimals. */
    public ComboBox<String> decimal(Optional<String> recognised) {
        return choice(
                "decimal",
                List.of("", "point", "comma"),
                name ->
                        switch (name) {
                            case "point" -> messages.text("import.decimal.point");
                            case "comma" -> messages.text("import.decimal.comma");
                            default -> recognised(recognised);
                        });
    }

    /** The character set. */
    public ComboBox<String> encoding(Optional<String> recognised) {
        return choice(
                "encoding", ENCODINGS, name -> name.isEmpty() ? recognised(recognised) : name);
    }

    /** What an option has where the user says nothing. */
    public String recognised(Optional<String> what) {
        return what.map(known -> messages.text("import.recognised", known))
                .orElseGet(() -> messages.text("import.auto"));
    }

    /** An option with a few values. */
    public ComboBox<String> choice(
            String option, List<String> values, Function<String, String> words) {
        return box(option, values, value.apply(option), words, now -> changed.accept(option, now));
    }

    /** A box of values that follow from several options. */
    public <T> ComboBox<T> box(
            String id,
            List<T> values,
            T chosen,
            Function<T, String> words,
            Consumer<T> whenChanged) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("import-" + id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T item) {
                        return item == null ? "" : words.apply(item);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("The box cannot be edited.");
                    }
                });
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> whenChanged.accept(now));
        return box;
    }

    /** An option that is any text. */
    public TextField text(String option, String promptKey) {
        TextField field = new TextField(value.apply(option));
        field.setId("import-" + option);
        field.setPromptText(messages.text(promptKey));
        field.setPrefColumnCount(6);
        field.textProperty().subscribe((before, now) -> changed.accept(option, now.strip()));
        return field;
    }
}
