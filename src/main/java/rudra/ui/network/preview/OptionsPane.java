package rudra.ui.network.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.network.io.FilePreview;
import rudra.network.io.Layout;
import rudra.network.io.NetworkPreview;
import rudra.ui.fx.Controls;

/** How the file is read: what was recognised, each to be changed. */
final class OptionsPane {
    private static final List<String> ENCODINGS =
            List.of("", "UTF-8", "UTF-16", "windows-1252", "ISO-8859-1");

    private final ImportViewModel model;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final ScrollPane view = new ScrollPane(rows);

    OptionsPane(ImportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        rows.getStyleClass().addAll("details", "import-options");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().add("edge-to-edge");
        model.previewProperty().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    private void show(Optional<NetworkPreview> preview) {
        Optional<FilePreview> main = preview.map(NetworkPreview::main);
        Layout layout = main.map(FilePreview::layout).orElse(Layout.EXPOSURE_LIST);
        rows.getChildren().setAll(Controls.label(messages.text("import.options"), "section-title"));
        add("import.layout", layout(layout), "import.layout.help");
        if (layout == Layout.MATRIX) {
            add("import.orientation", orientation(), "import.orientation.help");
        }
        if (layout != Layout.INSTITUTION_TABLE) {
            add("import.institutions", institutions(), "import.institutions.help");
        }
        add("import.missing-equity", missingEquity(), "import.missing-equity.help");
        HBox money = new HBox(8, text("currency", "import.currency.prompt"), unit());
        money.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        add("import.money", money, "import.money.help");
        if (layout != Layout.JSON) {
            add("import.separator", separator(main), "");
            add("import.decimal", decimal(main), "");
            add("import.encoding", encoding(main), "");
        }
        if (layout == Layout.EXPOSURE_LIST) {
            add("import.period", text("period", "import.period.prompt"), "");
        }
    }

    private void add(String key, Node control, String helpKey) {
        VBox row = new VBox(3, Controls.label(messages.text(key), "form-label"), control);
        if (!helpKey.isEmpty()) {
            row.getChildren().add(Controls.paragraph(messages.text(helpKey), "form-help"));
        }
        rows.getChildren().add(row);
    }

    private ComboBox<Layout> layout(Layout shown) {
        List<Layout> choices =
                shown == Layout.JSON
                        ? List.of(Layout.JSON)
                        : List.of(Layout.EXPOSURE_LIST, Layout.MATRIX, Layout.INSTITUTION_TABLE);
        return box(
                "layout",
                choices,
                shown,
                layout -> RoleNames.of(layout, messages),
                layout -> model.change(draft().laidOut(layout)));
    }

    private ComboBox<Boolean> orientation() {
        return box(
                "orientation",
                List.of(false, true),
                draft().rowOwes(),
                owes -> messages.text(owes ? "import.row-owes" : "import.row-lends"),
                owes -> model.change(draft().rowOwes(owes)));
    }

    private Node institutions() {
        String file = draft().option(ImportDraft.INSTITUTIONS);
        Label name =
                Controls.paragraph(
                        file.isEmpty()
                                ? messages.text("import.no-institutions")
                                : String.valueOf(Path.of(file).getFileName()),
                        file.isEmpty() ? "muted" : "small-text");
        name.setTooltip(Controls.tooltip(file.isEmpty() ? name.getText() : file));
        Button choose =
                Controls.button(messages.text("import.choose"), model::chooseInstitutions, "small");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        HBox row = new HBox(6, choose);
        if (!file.isEmpty()) {
            row.getChildren()
                    .add(
                            Controls.iconButton(
                                    MaterialDesignC.CLOSE,
                                    messages.text("import.without-institutions"),
                                    () ->
                                            model.change(
                                                    draft().with(ImportDraft.INSTITUTIONS, ""))));
        }
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return new VBox(3, name, row);
    }

    private ComboBox<String> missingEquity() {
        return option(
                "missing-equity",
                List.of("", "zero", "drop"),
                value ->
                        switch (value) {
                            case "zero" -> messages.text("import.missing-equity.zero");
                            case "drop" -> messages.text("import.missing-equity.drop");
                            default -> messages.text("import.missing-equity.outside");
                        });
    }

    private ComboBox<String> unit() {
        return option(
                "unit",
                List.of("", "units", "thousands", "millions", "billions"),
                value ->
                        switch (value) {
                            case "units" -> messages.text("import.unit.units");
                            case "thousands" -> messages.text("import.unit.thousands");
                            case "millions" -> messages.text("import.unit.millions");
                            case "billions" -> messages.text("import.unit.billions");
                            default -> messages.text("import.unit.auto");
                        });
    }

    private ComboBox<String> separator(Optional<FilePreview> main) {
        return option(
                "separator",
                List.of("", "comma", "semicolon", "tab", "bar"),
                value ->
                        switch (value) {
                            case "comma" -> messages.text("import.separator.comma");
                            case "semicolon" -> messages.text("import.separator.semicolon");
                            case "tab" -> messages.text("import.separator.tab");
                            case "bar" -> messages.text("import.separator.bar");
                            default -> recognised(main.map(FilePreview::separator));
                        });
    }

    private ComboBox<String> decimal(Optional<FilePreview> main) {
        return option(
                "decimal",
                List.of("", "point", "comma"),
                value ->
                        switch (value) {
                            case "point" -> messages.text("import.decimal.point");
                            case "comma" -> messages.text("import.decimal.comma");
                            default ->
                                    recognised(
                                            main.map(f ->
                                                    f.numbers()
                                                            .name()
                                                            .toLowerCase(java.util.Locale.ROOT)));
                        });
    }

    private ComboBox<String> encoding(Optional<FilePreview> main) {
        return option(
                "encoding",
                ENCODINGS,
                value -> value.isEmpty() ? recognised(main.map(FilePreview::encoding)) : value);
    }

    private String recognised(Optional<String> what) {
        return what.map(known -> messages.text("import.recognised", known))
                .orElseGet(() -> messages.text("import.auto"));
    }

    private ComboBox<String> option(
            String name, List<String> values, java.util.function.Function<String, String> words) {
        return box(
                name,
                values,
                draft().option(name),
                words,
                value -> model.change(draft().with(name, value)));
    }

    private <T> ComboBox<T> box(
            String id,
            List<T> values,
            T value,
            java.util.function.Function<T, String> words,
            Consumer<T> changed) {
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
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> changed.accept(now));
        return box;
    }

    private TextField text(String option, String promptKey) {
        TextField field = new TextField(draft().option(option));
        field.setId("import-" + option);
        field.setPromptText(messages.text(promptKey));
        field.setPrefColumnCount(6);
        field.textProperty()
                .subscribe((before, now) -> model.change(draft().with(option, now.strip())));
        return field;
    }

    private ImportDraft draft() {
        return model.draftProperty().get();
    }
}
