package rudra.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * A list of groups or alternatives: a line in words for each, which unfolds to its form. Elements
 * are added, copied, moved and taken away with buttons or keys.
 */
final class ListEditor {
    private static final double CHOICE_WIDTH = 280;

    private final FieldModel field;
    private final ListModel model;
    private final Names names;
    private final Messages messages;
    private final Map<GroupModel, ElementEditor> editors = new HashMap<>();
    private final VBox elements = new VBox();
    private final ButtonBase add;
    private final VBox view;

    ListEditor(FieldModel field, ListModel model, Names names, Messages messages) {
        this.field = field;
        this.model = model;
        this.names = names;
        this.messages = messages;
        this.add = addButton();
        elements.getStyleClass().add("elements");
        view = new VBox(8, elements, add);
        model.elements().subscribe(this::show);
        show();
    }

    Node view() {
        return view;
    }

    private void show() {
        List<GroupModel> shown = model.elements();
        editors.keySet().removeIf(element -> !shown.contains(element));
        List<Node> views = shown.stream().map(element -> editor(element).view()).toList();
        elements.getChildren().setAll(views);
        Controls.visible(elements, !views.isEmpty());
    }

    private ElementEditor editor(GroupModel element) {
        return editors.computeIfAbsent(
                element, _ -> new ElementEditor(element, model, names, messages, this::addedLast));
    }

    private void addedLast() {
        elements.requestFocus();
    }

    private void add(String alternative) {
        ElementEditor added = editor(model.add(alternative));
        added.fold().openProperty().set(true);
        added.fold().head().requestFocus();
    }

    private ButtonBase addButton() {
        String text =
                messages.find("parameter." + field.name() + ".add")
                        .orElseGet(() -> messages.text("form.add"));
        List<String> alternatives = model.alternatives();
        ButtonBase button =
                alternatives.size() > 1
                        ? menu(text, alternatives)
                        : Controls.button(text, () -> add(alternatives.getFirst()));
        button.setGraphic(Controls.icon(MaterialDesignP.PLUS));
        button.getStyleClass().add("small");
        button.setId("add-" + field.name());
        button.setAccessibleText(field.label() + ": " + text);
        return button;
    }

    private MenuButton menu(String text, List<String> alternatives) {
        MenuButton menu = new MenuButton(text);
        menu.getItems().setAll(alternatives.stream().map(this::choice).toList());
        return menu;
    }

    /** An alternative with what it means below. */
    private MenuItem choice(String id) {
        String help = messages.choiceHelp(field.name(), id);
        Label explained = Controls.paragraph(help, "form-help");
        explained.setMaxWidth(CHOICE_WIDTH);
        explained.setPrefWidth(CHOICE_WIDTH);
        Controls.visible(explained, !help.isEmpty());
        String label = Editors.choiceLabel(field.name(), id, messages);
        VBox content = new VBox(2, Controls.label(label, "list-title"), explained);
        content.setAccessibleText(label + ". " + help);
        CustomMenuItem item = new CustomMenuItem(content);
        item.setOnAction(_ -> add(id));
        return item;
    }
}
