package rudra.ui.network.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.network.io.FilePreview;
import rudra.network.io.Layout;
import rudra.network.io.NetworkPreview;
import rudra.ui.fx.Controls;
import rudra.ui.reading.OptionControls;

/** How the file is read: what was recognised, each to be changed. */
final class OptionsPane {
    private final ImportViewModel model;
    private final Messages messages;
    private final OptionControls controls;
    private final VBox rows = new VBox();
    private final ScrollPane view = new ScrollPane(rows);

    OptionsPane(ImportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.controls =
                new OptionControls(
                        messages,
                        option -> draft().option(option),
                        (option, value) -> model.change(draft().with(option, value)));
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
        HBox money = new HBox(8, controls.text("currency", "import.currency.prompt"), unit());
        money.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        add("import.money", money, "import.money.help");
        if (layout != Layout.JSON) {
            add("import.separator", controls.separator(main.map(FilePreview::separator)), "");
            add("import.decimal", controls.decimal(main.map(OptionsPane::decimal)), "");
            add("import.encoding", controls.encoding(main.map(FilePreview::encoding)), "");
        }
        if (layout == Layout.EXPOSURE_LIST) {
            add("import.period", controls.text("period", "import.period.prompt"), "");
        }
    }

    private void add(String key, Node control, String helpKey) {
        rows.getChildren().add(controls.row(key, control, helpKey));
    }

    private static String decimal(FilePreview file) {
        return file.numbers().name().toLowerCase(Locale.ROOT);
    }

    private ComboBox<Layout> layout(Layout shown) {
        List<Layout> choices =
                shown == Layout.JSON
                        ? List.of(Layout.JSON)
                        : List.of(Layout.EXPOSURE_LIST, Layout.MATRIX, Layout.INSTITUTION_TABLE);
        return controls.box(
                "layout",
                choices,
                shown,
                layout -> RoleNames.of(layout, messages),
                layout -> model.change(draft().laidOut(layout)));
    }

    private ComboBox<Boolean> orientation() {
        return controls.box(
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
        return controls.choice(
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
        return controls.choice(
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

    private ImportDraft draft() {
        return model.draftProperty().get();
    }
}
