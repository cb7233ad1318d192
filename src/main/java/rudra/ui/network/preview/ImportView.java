package rudra.ui.network.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import rudra.app.Messages;
import rudra.network.Network;
import rudra.network.io.FilePreview;
import rudra.network.io.NetworkPreview;
import rudra.ui.action.Action;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;
import rudra.ui.reading.ImportOutcome;
import rudra.ui.reading.ImportPane;

/** The look at a file before it is loaded. */
public final class ImportView {
    private final ImportViewModel model;
    private final Messages messages;
    private final OptionsPane options;
    private final ImportPane pane;

    /** Shows what an import is about. */
    public ImportView(ImportViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.options = new OptionsPane(model);
        this.pane =
                new ImportPane(model, Action.of("load-network", messages, model::load), messages);
        pane.tools(
                Controls.button(
                        messages.text("import.as-dataset"), model::openAsDataset, "small", "flat"));
        model.draftProperty()
                .subscribe(draft -> pane.title(String.valueOf(draft.path().getFileName())));
        model.previewProperty().subscribe(this::showFiles);
        model.outcomeProperty().subscribe(this::showOutcome);
    }

    /** The file and the report. */
    public Parent view() {
        return pane.view();
    }

    /** What can be changed, for the inspector. */
    public Node options() {
        return options.view();
    }

    private void showFiles(Optional<NetworkPreview> preview) {
        List<FilePreview> all =
                preview.stream()
                        .flatMap(p -> Stream.concat(Stream.of(p.main()), p.institutions().stream()))
                        .toList();
        pane.content(
                all.stream().map(this::tab).toList(),
                all.isEmpty() ? "" : sentence(all.getFirst()));
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

    private void showOutcome(ImportOutcome<Network> outcome) {
        pane.summary(
                outcome instanceof ImportOutcome.Ready<Network>(var input)
                        ? summary(input.content().value())
                        : "");
    }

    private String summary(Network network) {
        return messages.text(
                "import.summary",
                network.size(),
                network.exposures().count(),
                MoneyText.unit(network.unit(), messages));
    }
}
