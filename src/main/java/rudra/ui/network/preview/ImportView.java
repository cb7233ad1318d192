package rudra.ui.network.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import rudra.network.Network;
import rudra.network.io.FilePreview;
import rudra.network.io.NetworkPreview;
import rudra.ui.action.Action;
import rudra.ui.action.ActionControls;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Fxml;
import rudra.ui.fx.MoneyText;

/** The look at a file before it is loaded. */
public final class ImportView {
    private final ImportViewModel model;
    private final Messages messages;
    private final ReportView tree;
    private final OptionsPane options;
    private final Parent view;

    @FXML private Label title;
    @FXML private Label recognised;
    @FXML private TabPane files;
    @FXML private Label counts;
    @FXML private Button copyReport;
    @FXML private Button exportReport;
    @FXML private StackPane report;
    @FXML private TextField command;
    @FXML private HBox copyCommand;
    @FXML private StackPane load;
    @FXML private Button cancel;
    @FXML private Label summary;

    /** Shows what an import is about. */
    public ImportView(ImportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.tree = new ReportView(messages);
        this.options = new OptionsPane(model);
        this.view = Fxml.load("import", this, messages);
    }

    /** The file and the report. */
    public Parent view() {
        return view;
    }

    /** What can be changed, for the inspector. */
    public Node options() {
        return options.view();
    }

    @FXML
    private void initialize() {
        report.getChildren().setAll(tree.view());
        copyReport.setOnAction(_ -> copy(ReportText.lines(model.outcomeProperty().get().report())));
        exportReport.setOnAction(_ -> model.exportReport());
        copyCommand
                .getChildren()
                .setAll(
                        Controls.iconButton(
                                MaterialDesignC.CONTENT_COPY,
                                messages.text("import.copy-command"),
                                () -> copy(command.getText())));
        cancel.setOnAction(_ -> model.cancel());
        model.draftProperty().subscribe(this::showDraft);
        model.previewProperty().subscribe(this::showFiles);
        model.outcomeProperty().subscribe(this::showOutcome);
    }

    private void showDraft(ImportDraft draft) {
        title.setText(messages.text("import.title", String.valueOf(draft.path().getFileName())));
        command.setText(model.command());
    }

    private void showFiles(Optional<NetworkPreview> preview) {
        int shown = Math.max(0, files.getSelectionModel().getSelectedIndex());
        List<FilePreview> all =
                preview.stream()
                        .flatMap(p -> Stream.concat(Stream.of(p.main()), p.institutions().stream()))
                        .toList();
        files.getTabs().setAll(all.stream().map(this::tab).toList());
        files.getSelectionModel().select(Math.min(shown, all.size() - 1));
        Controls.visible(files, !all.isEmpty());
        recognised.setText(all.isEmpty() ? "" : sentence(all.getFirst()));
    }

    private Tab tab(FilePreview file) {
        return new Tab(
                messages.text(
                        "import.tab",
                        RoleNames.of(file.layout(), messages),
                        String.valueOf(file.path().getFileName())),
                new PreviewTable(model, file).view());
    }

    private String sentence(FilePreview file) {
        return file.separator().isEmpty()
                ? messages.text("import.sentence-json", file.encoding())
                : messages.text(
                        "import.sentence",
                        RoleNames.of(file.layout(), messages),
                        file.separator(),
                        file.encoding(),
                        file.rows().size());
    }

    private void showOutcome(ImportOutcome outcome) {
        List<Finding> findings = outcome.report();
        tree.show(findings);
        counts.setText(counted(outcome));
        copyReport.setDisable(findings.isEmpty());
        exportReport.setDisable(findings.isEmpty());
        summary.setText(
                outcome instanceof ImportOutcome.Ready(var input)
                        ? summary(input.content().value())
                        : "");
        Action action =
                Action.of("load-network", messages, model::load)
                        .unless(new javafx.beans.property.SimpleObjectProperty<>(reason(outcome)));
        StackPane button =
                ActionControls.button(
                        action.named(action.id(), model.loadTitle(), action.help()), "accent");
        load.getChildren().setAll(button);
    }

    private Optional<String> reason(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Ready ready -> Optional.empty();
            case ImportOutcome.Reading reading ->
                    Optional.of(messages.text("import.still-reading"));
            case ImportOutcome.Refused refused -> Optional.of(messages.text("import.refused.help"));
        };
    }

    private String counted(ImportOutcome outcome) {
        List<Finding> findings = outcome.report();
        return switch (outcome) {
            case ImportOutcome.Reading reading -> messages.text("import.still-reading");
            case ImportOutcome.Refused refused -> messages.text("import.refused");
            case ImportOutcome.Ready ready ->
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

    private String summary(Network network) {
        return messages.text(
                "import.summary",
                network.size(),
                network.exposures().count(),
                MoneyText.unit(network.unit(), messages));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
