package rudra.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;

/**
 * The look at a file before it is used: the file above, the report below, the command line that
 * reads the same, and the button that uses it. What is shown of the file is the kind's own.
 */
public final class ImportPane {
    private final ImportSubject<?> subject;
    private final Messages messages;
    private final Action load;
    private final ReportView tree;
    private final Label nothing = new Label();
    private final Parent view;

    @FXML private Label title;
    @FXML private Label recognised;
    @FXML private HBox tools;
    @FXML private SplitPane split;
    @FXML private TabPane files;
    @FXML private Label counts;
    @FXML private Button copyReport;
    @FXML private Button exportReport;
    @FXML private StackPane report;
    @FXML private TextField command;
    @FXML private HBox copyCommand;
    @FXML private StackPane use;
    @FXML private Button cancel;
    @FXML private Label summary;

    /**
     * Shows what an import is about.
     *
     * @param load the action that uses what was read
     */
    public ImportPane(ImportSubject<?> subject, Action load, Messages messages) {
        this.subject = subject;
        this.messages = messages;
        this.load = load;
        this.tree = new ReportView(messages);
        this.view = Fxml.load("import", this, messages);
    }

    /** The file and the report. */
    public Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        nothing.setText(messages.text("import.nothing-found"));
        nothing.getStyleClass().add("muted");
        report.getChildren().setAll(tree.view(), nothing);
        copyReport.setOnAction(
                _ -> copy(ReportText.lines(subject.outcomeProperty().get().report())));
        exportReport.setOnAction(_ -> subject.exportReport());
        copyCommand
                .getChildren()
                .setAll(
                        Controls.iconButton(
                                MaterialDesignC.CONTENT_COPY,
                                messages.text("import.copy-command"),
                                () -> copy(command.getText())));
        cancel.setOnAction(_ -> subject.cancel());
        subject.outcomeProperty().subscribe(this::showOutcome);
    }

    /** Names the file, and the command line that reads it as it is read now. */
    public void title(String file) {
        title.setText(messages.text("import.title", file));
        command.setText(subject.command());
    }

    /**
     * Divides the room between the file and the report.
     *
     * @param share what the file gets, from 0 to 1
     */
    public void divide(double share) {
        split.setDividerPositions(share);
    }

    /** What else can be done with the file, beside its name. */
    public void tools(Node... controls) {
        tools.getChildren().setAll(controls);
    }

    /**
     * Shows the file itself; the tab that was shown before stays.
     *
     * @param sentence what was recognised
     */
    public void content(List<Tab> tabs, String sentence) {
        int shown = Math.max(0, files.getSelectionModel().getSelectedIndex());
        files.getTabs().setAll(tabs);
        files.getSelectionModel().select(Math.min(shown, tabs.size() - 1));
        Controls.visible(files, !tabs.isEmpty());
        recognised.setText(sentence);
    }

    /** Says in a few words what was read; empty while nothing is. */
    public void summary(String text) {
        summary.setText(text);
    }

    private void showOutcome(ImportOutcome<?> outcome) {
        List<Finding> findings = outcome.report();
        tree.show(findings);
        nothing.setVisible(findings.isEmpty() && outcome instanceof ImportOutcome.Ready<?>);
        counts.setText(counted(outcome));
        copyReport.setDisable(findings.isEmpty());
        exportReport.setDisable(findings.isEmpty());
        Action now =
                load.named(load.id(), subject.loadTitle(), load.help())
                        .unless(new SimpleObjectProperty<>(reason(outcome)));
        use.getChildren().setAll(ActionControls.button(now, "accent"));
    }

    private Optional<String> reason(ImportOutcome<?> outcome) {
        return switch (outcome) {
            case ImportOutcome.Ready<?> _ -> Optional.empty();
            case ImportOutcome.Reading<?> _ -> Optional.of(messages.text("import.still-reading"));
            case ImportOutcome.Refused<?> _ -> Optional.of(messages.text("import.refused.help"));
        };
    }

    private String counted(ImportOutcome<?> outcome) {
        List<Finding> findings = outcome.report();
        return switch (outcome) {
            case ImportOutcome.Reading<?> _ -> messages.text("import.still-reading");
            case ImportOutcome.Refused<?> _ -> messages.text("import.refused");
            case ImportOutcome.Ready<?> _ ->
                    messages.text(
                            "import.counts",
                            count(findings, Weight.LEFT_OUT),
                            count(findings, Weight.DOUBT),
                            count(findings, Weight.NOTE));
        };
    }

    private static long count(List<Finding> findings, Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
