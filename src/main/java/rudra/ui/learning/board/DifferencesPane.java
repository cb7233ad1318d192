package rudra.ui.learning.board;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The tests of differences, each with a plain word on what it means. */
final class DifferencesPane {
    private final BoardModel model;
    private final Messages messages;
    private final VBox view = new VBox(12);

    DifferencesPane(BoardModel model) {
        this.model = model;
        this.messages = model.messages();
        view.getStyleClass().add("result-page");
        List<Difference> differences = model.board().differences();
        view.getChildren()
                .add(Controls.paragraph(messages.text("models.tests.help"), "muted", "small-text"));
        view.getChildren().add(grid(differences));
    }

    Node view() {
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node grid(List<Difference> differences) {
        GridPane grid = new GridPane();
        grid.setId("differences");
        grid.getStyleClass().add("engine-table");
        ColumnConstraints families = new ColumnConstraints();
        families.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(families);
        head(
                grid,
                "models.tests.pair",
                "models.tests.difference",
                "models.tests.interval",
                "models.tests.p",
                "models.tests.word");
        for (int k = 0; k < differences.size(); k++) {
            row(grid, k + 1, differences.get(k));
        }
        return grid;
    }

    private void head(GridPane grid, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            Label label = cell(messages.text(keys[column]), column, "grid-head", "grid-cell");
            grid.add(label, column, 0);
        }
    }

    private void row(GridPane grid, int row, Difference difference) {
        String pair =
                messages.text(
                        "models.tests.than",
                        model.name(difference.first()),
                        model.name(difference.second()));
        grid.add(cell(pair, 0, "grid-cell", "engine-name"), 0, row);
        grid.add(cell(Texts.difference(difference.difference()), 1, "grid-cell"), 1, row);
        String interval =
                Texts.difference(difference.low()) + " … " + Texts.difference(difference.high());
        grid.add(cell(interval, 2, "grid-cell"), 2, row);
        grid.add(cell(Texts.pValue(difference.adjusted()), 3, "grid-cell"), 3, row);
        Difference.Word word = difference.word();
        String said =
                messages.text(
                        switch (word) {
                            case REAL -> "models.tests.real";
                            case ALIKE -> "models.tests.alike";
                            case CHANCE -> "models.tests.chance";
                            case UNKNOWN -> "models.tests.unknown";
                        });
        Label last = cell(said, 4, "grid-cell");
        last.getStyleClass().add(word == Difference.Word.REAL ? "word-real" : "word-doubt");
        grid.add(last, 4, row);
    }

    private static Label cell(String text, int column, String... styles) {
        Label label = column == 0 ? Controls.paragraph(text, styles) : Controls.label(text, styles);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        if (column > 0) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        return label;
    }
}
