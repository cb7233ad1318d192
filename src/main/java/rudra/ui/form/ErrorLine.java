package rudra.ui.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import rudra.analysis.Problem;
import rudra.ui.fx.Controls;

/** What is wrong, below a control; gone while nothing is. */
final class ErrorLine {
    private ErrorLine() {}

    /** What is wrong with a field as a whole; its parts show what is wrong with them. */
    static Label of(FieldModel field) {
        return of(
                field.problemsProperty()
                        .map(problems ->
                                problems.stream()
                                        .filter(problem -> isWhole(field, problem))
                                        .map(Problem::message)
                                        .findFirst()
                                        .orElse("")));
    }

    private static boolean isWhole(FieldModel field, Problem problem) {
        return !field.hasParts() || problem.field().orElse("").equals(field.name());
    }

    static Label of(ObservableValue<String> text) {
        Label error = Controls.paragraph("", "form-error");
        text.subscribe(words -> {
            error.setText(words);
            Controls.visible(error, !words.isEmpty());
        });
        return error;
    }
}
