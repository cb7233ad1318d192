package rudra.ui.learning;

import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import rudra.app.Messages;
import rudra.ui.form.ColumnNames;
import rudra.ui.form.CompactForm;
import rudra.ui.form.FieldModel;
import rudra.ui.form.Names;
import rudra.ui.fx.Controls;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.learning.watch.Question;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is asked of the table: target, class and families with choices from the table itself, and
 * all else as the analysis declares it.
 */
final class QuestionPane {
    private static final Set<String> OWN = Set.of("target", "positive", "task", "families");

    private final ModelsViewModel model;
    private final Question question;
    private final Messages messages;

    QuestionPane(ModelsViewModel model) {
        this.model = model;
        this.question = model.question();
        this.messages = model.messages();
    }

    Node view() {
        VBox page = new VBox();
        page.getStyleClass().add("form");
        page.getChildren()
                .setAll(
                        row(question.target(), targets()),
                        row(question.field("positive"), classes()),
                        task(),
                        new FamilyTicks(
                                        question.field("families"),
                                        question.baselinesProperty(),
                                        messages)
                                .view(),
                        rest());
        return page;
    }

    private Node task() {
        return new CompactForm(List.of(question.field("task")), messages, names()).view();
    }

    private Names names() {
        return new ColumnNames(() -> model.table().columns(), model.window().names());
    }

    private Node rest() {
        return CompactForm.of(question.fields(), messages, names(), OWN).view();
    }

    private static Node row(FieldModel field, Node editor) {
        Label label = Controls.label(field.label(), "form-label");
        label.setLabelFor(editor);
        editor.setId("field-" + field.name());
        editor.setAccessibleText(field.label());
        editor.setAccessibleHelp(field.help());
        VBox row = new VBox(label, editor, Controls.paragraph(field.help(), "form-help"));
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node targets() {
        ComboBox<String> box = new ComboBox<>(question.targets());
        box.setPromptText(messages.text("models.choose-column"));
        return following(box, question.target());
    }

    /** Nothing chosen is the rarer class. */
    private Node classes() {
        ComboBox<String> box = new ComboBox<>();
        Runnable fill =
                () -> {
                    String chosen = question.field("positive").valueProperty().get().asString("");
                    // The words of nothing chosen depend on the classes: they are looked up anew.
                    box.setValue(null);
                    box.getItems().setAll("");
                    box.getItems().addAll(question.classes());
                    if (!box.getItems().contains(chosen)) {
                        box.getItems().add(chosen);
                    }
                    box.setValue(chosen);
                    box.setDisable(box.getItems().size() == 1);
                };
        question.classes().addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
        box.setConverter(new ClassWords());
        return following(box, question.field("positive"));
    }

    private static Node following(ComboBox<String> box, FieldModel field) {
        box.setMaxWidth(Double.MAX_VALUE);
        field.valueProperty()
                .subscribe(value -> {
                    String text = value.asString("");
                    box.setValue(text.isEmpty() && box.getItems().isEmpty() ? null : text);
                });
        box.setOnAction(_ -> {
            String chosen = box.getValue();
            if (chosen != null && !chosen.equals(field.valueProperty().get().asString(""))) {
                field.valueProperty().set(JsonNodeFactory.instance.stringNode(chosen));
            }
        });
        return box;
    }

    private final class ClassWords extends StringConverter<String> {
        @Override
        public String toString(@Nullable String name) {
            if (name != null && !name.isEmpty()) {
                return name;
            }
            boolean isChoice = !question.classes().isEmpty();
            return messages.text(isChoice ? "models.rarer-class" : "models.no-classes");
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("It is chosen, not typed.");
        }
    }
}
