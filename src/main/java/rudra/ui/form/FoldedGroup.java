package rudra.ui.form;

import javafx.scene.Node;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;

/** A group of a form under a heading that says what is not as usual in it. */
final class FoldedGroup {
    private static final int LARGE = 4;

    private final GroupModel group;
    private final FieldModel field;
    private final Messages messages;
    private final Fold fold;

    FoldedGroup(FieldModel field, GroupModel group, Names names, Messages messages) {
        this.field = field;
        this.group = group;
        this.messages = messages;
        this.fold = new Fold(() -> new GroupEditor(group, names, messages).view(), messages);
        fold.head().setAccessibleHelp(field.help());
        field.valueProperty().subscribe(_ -> tell());
        field.problemsProperty().subscribe(problems -> fold.flaws(problems.size()));
    }

    /** Whether a group has so many parameters that it is better folded away. */
    static boolean isLarge(ParameterSchema schema) {
        return schema.parameters().size() >= LARGE;
    }

    private void tell() {
        String changes = new Summary(messages).changes(group);
        fold.say(field.label(), changes.isEmpty() ? messages.text("form.unchanged") : changes);
    }

    Node view() {
        return fold.view();
    }
}
