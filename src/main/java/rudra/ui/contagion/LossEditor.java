package rudra.ui.contagion;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import rudra.analysis.AnalysisException;
import rudra.analysis.file.TextFile;
import rudra.app.Messages;
import rudra.job.Progress;
import rudra.ui.fx.Controls;
import rudra.ui.shock.DirectLoss;
import rudra.ui.shock.LossProblem;
import rudra.ui.shock.LossTable;
import rudra.ui.shock.ShockDraft;
import rudra.ui.window.WindowModel;

/** The table of shocks: rows are typed, pasted from a spreadsheet or loaded from a file. */
final class LossEditor {
    private static final double ROW = 36;
    private static final int ROWS_SHOWN = 6;
    private static final int PROBLEMS_SHOWN = 2;

    private final ContagionViewModel model;
    private final WindowModel window;
    private final Messages messages;
    private final ListView<Integer> rows = new ListView<>();
    private final VBox problems = new VBox(2);
    private final Button clear;
    private final VBox view;

    LossEditor(ContagionViewModel model, WindowModel window) {
        this.model = model;
        this.window = window;
        this.messages = window.messages();
        rows.setCellFactory(_ -> new LossCell(model, messages));
        rows.setFixedCellSize(ROW);
        rows.getStyleClass().add("loss-rows");
        rows.setAccessibleText(messages.text("contagion.losses"));
        clear = button("contagion.loss.clear", MaterialDesignC.CLOSE, model.shock()::removeAll);
        FlowPane buttons =
                new FlowPane(
                        4,
                        4,
                        button(
                                "contagion.loss.add",
                                MaterialDesignP.PLUS,
                                () -> model.shock().add(List.of(DirectLoss.empty()))),
                        button("contagion.loss.paste", MaterialDesignC.CONTENT_PASTE, this::paste),
                        button(
                                "contagion.loss.load",
                                MaterialDesignF.FILE_TABLE_OUTLINE,
                                this::load),
                        clear);
        model.shock().draftProperty().subscribe(this::show);
        view = new VBox(6, rows, problems, buttons);
    }

    Node view() {
        return view;
    }

    private Button button(String key, Ikon icon, Runnable work) {
        Button button = Controls.button(messages.text(key), work, "small");
        button.setGraphic(Controls.icon(icon));
        Controls.describe(button, messages.text(key + ".help"));
        return button;
    }

    private void show(ShockDraft draft) {
        int count = draft.losses().size();
        if (rows.getItems().size() != count) {
            rows.getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        double height = ROW * Math.min(count, ROWS_SHOWN) + 2;
        rows.setMinHeight(height);
        rows.setPrefHeight(height);
        rows.setMaxHeight(height);
        Controls.visible(rows, count > 0);
        Controls.visible(clear, count > 1);
        showProblems(draft);
    }

    private void showProblems(ShockDraft draft) {
        List<String> wrong =
                IntStream.range(0, draft.losses().size())
                        .mapToObj(i -> problem(i, draft.losses().get(i)))
                        .flatMap(Optional::stream)
                        .toList();
        problems.getChildren()
                .setAll(
                        wrong.stream()
                                .limit(PROBLEMS_SHOWN)
                                .map(text -> Controls.paragraph(text, "form-error"))
                                .toList());
        int more = wrong.size() - PROBLEMS_SHOWN;
        if (more > 0) {
            problems.getChildren()
                    .add(Controls.label(messages.text("notice.more", more), "form-error"));
        }
        Controls.visible(problems, !wrong.isEmpty());
    }

    private Optional<String> problem(int row, DirectLoss loss) {
        return model.network()
                .flatMap(n -> LossProblem.of(loss, n.institutions()))
                .map(why -> messages.text("contagion.row", row + 1, why.text(loss, messages)));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        try {
            add(LossTable.parse(text == null ? "" : text));
        } catch (AnalysisException e) {
            window.fail(messages.text("contagion.loss.paste"), e);
        }
    }

    private void add(List<DirectLoss> losses) {
        if (!losses.isEmpty()) {
            model.shock().add(losses);
        }
    }

    private void load() {
        window.dialogs()
                .open(messages.text("contagion.loss.load"))
                .ifPresent(file ->
                        window.submit(
                                messages.text("job.load", String.valueOf(file.getFileName())),
                                progress -> LossTable.parse(read(file, progress)),
                                this::add));
    }

    private static String read(Path path, Progress progress) {
        TextFile file = TextFile.open(path, Optional.empty(), progress);
        try (Reader reader = file.reader(progress)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }
}
