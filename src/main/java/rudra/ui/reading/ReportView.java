package rudra.ui.reading;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** An import report as a tree: one branch a code, what was left out above. */
final class ReportView {
    private static final double ROW_PADDING = 70;

    private final Messages messages;
    private final TreeView<Line> tree = new TreeView<>();

    /**
     * One line of the report.
     *
     * @param weight how much it matters
     * @param text what it says
     * @param detail its place, or the code of a branch
     * @param count how many findings a branch has; 1 for a finding
     */
    private record Line(Weight weight, String text, String detail, int count) {}

    ReportView(Messages messages) {
        this.messages = messages;
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new LineCell());
        tree.getStyleClass().add("report-tree");
        tree.setAccessibleText(messages.text("import.report"));
    }

    Node view() {
        return tree;
    }

    void show(List<Finding> findings) {
        TreeItem<Line> root = new TreeItem<>(new Line(Weight.NOTE, "", "", 0));
        for (ReportGroup group : ReportGroup.of(findings)) {
            root.getChildren().add(branch(group));
        }
        tree.setRoot(root);
        tree.scrollTo(0);
    }

    private TreeItem<Line> branch(ReportGroup group) {
        List<TreeItem<Line>> lines =
                group.findings().stream().map(finding -> new TreeItem<>(line(finding))).toList();
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        Line head =
                new Line(
                        group.weight(),
                        group.findings().getFirst().problem().message(),
                        group.code(),
                        lines.size());
        TreeItem<Line> branch = new TreeItem<>(head);
        branch.getChildren().setAll(lines);
        return branch;
    }

    private Line line(Finding finding) {
        Problem problem = finding.problem();
        String place =
                problem.line().isPresent()
                        ? messages.text("notice.line", Long.toString(problem.line().getAsLong()))
                        : "";
        return new Line(finding.weight(), problem.message(), place, 1);
    }

    private final class LineCell extends TreeCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row(line));
        }

        private Node row(Line line) {
            FontIcon icon = Controls.icon(icon(line.weight()));
            icon.getStyleClass()
                    .add("finding-" + line.weight().name().toLowerCase(java.util.Locale.ROOT));
            Label text = Controls.paragraph(text(line), "small-text");
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            Label detail = Controls.label(line.detail(), "mono-small");
            detail.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = new HBox(8, icon, text, detail);
            row.prefWidthProperty().bind(tree.widthProperty().subtract(ROW_PADDING));
            row.setMaxWidth(HBox.USE_PREF_SIZE);
            return row;
        }

        private String text(Line line) {
            return line.count() == 1
                    ? line.text()
                    : messages.text("import.group", line.count(), line.text());
        }
    }

    private static Ikon icon(Weight weight) {
        return switch (weight) {
            case NOTE -> MaterialDesignI.INFORMATION_OUTLINE;
            case DOUBT -> MaterialDesignA.ALERT_OUTLINE;
            case LEFT_OUT -> MaterialDesignM.MINUS_CIRCLE_OUTLINE;
        };
    }
}
