package rudra.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.job.JobState;
import rudra.job.JobStatus;
import rudra.ui.fx.Controls;
import rudra.ui.job.JobItem;
import rudra.ui.job.JobListViewModel;
import rudra.ui.job.TimeLeft;
import rudra.ui.window.WindowModel;

/** The list of jobs that opens over the status bar. */
final class JobsPanel {
    private final JobListViewModel jobs;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox panel = new VBox();
    private Subscription shown = Subscription.EMPTY;

    JobsPanel(WindowModel window) {
        this.jobs = window.desktop().jobList();
        this.messages = window.messages();
        Button forget =
                Controls.button(messages.text("jobs.forget"), jobs::forgetEnded, "small", "flat");
        Button close =
                Controls.iconButton(
                        MaterialDesignC.CLOSE, messages.text("jobs.close"), this::toggle);
        HBox head =
                new HBox(
                        8,
                        Controls.label(messages.text("jobs.title"), "section-title"),
                        Controls.spacer(),
                        forget,
                        close);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        panel.getChildren().setAll(head, scroll);
        panel.getStyleClass().add("jobs-panel");
        panel.setMaxSize(400, 320);
        Controls.visible(panel, false);
        window.untilClosed(jobs.items().subscribe(this::refresh));
        window.untilClosed(() -> shown.unsubscribe());
    }

    Node view() {
        return panel;
    }

    void toggle() {
        Controls.visible(panel, !panel.isVisible());
        refresh();
    }

    private void refresh() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        if (panel.isVisible()) {
            rows.getChildren().setAll(jobs.items().stream().map(this::row).toList());
            if (jobs.items().isEmpty()) {
                rows.getChildren().add(Controls.label(messages.text("jobs.empty"), "muted"));
            }
        }
    }

    private Node row(JobItem item) {
        var state = Controls.label("", "muted", "small-text");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        Button cancel =
                Controls.iconButton(
                        MaterialDesignC.CLOSE, messages.text("job.cancel"), item::cancel);
        Subscription row =
                item.statusProperty()
                        .subscribe(status -> {
                            state.setText(describe(item, status));
                            bar.setProgress(
                                    Double.isNaN(status.fraction()) ? -1 : status.fraction());
                            Controls.visible(bar, item.isActive());
                            Controls.visible(cancel, item.isActive());
                        });
        shown = shown.and(row);
        HBox head = new HBox(8, Controls.label(item.title()), Controls.spacer(), state, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, bar);
        box.getStyleClass().add("job-row");
        return box;
    }

    private String describe(JobItem item, JobStatus status) {
        String state = messages.text("job.state." + status.state().name().toLowerCase(Locale.ROOT));
        if (status.state() != JobState.RUNNING) {
            return state;
        }
        return item.timeLeft().map(left -> TimeLeft.text(left, messages)).orElse(state);
    }
}
