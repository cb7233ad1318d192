package rudra.ui.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Messages;
import rudra.job.JobStatus;
import rudra.ui.fx.Controls;
import rudra.ui.job.JobItem;
import rudra.ui.job.JobListViewModel;
import rudra.ui.job.TimeLeft;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;

/** The line at the lower edge: the open network and table, the job in front, the workspace. */
final class StatusBar {
    private final Messages messages;
    private final JobListViewModel jobs;
    private final Label network = Controls.label("", "status-network");
    private final Label table = Controls.label("", "status-table");
    private final Label doing = Controls.label("");
    private final ProgressBar bar = new ProgressBar();
    private final Label timeLeft = Controls.label("", "muted");
    private final HBox running;
    private final Button jobsButton;
    private Subscription watching = Subscription.EMPTY;

    StatusBar(WindowModel window, Runnable showJobs) {
        this.messages = window.messages();
        this.jobs = window.desktop().jobList();
        Button cancel =
                Controls.iconButton(
                        MaterialDesignC.CLOSE, messages.text("job.cancel"), this::cancel);
        running = new HBox(doing, bar, timeLeft, cancel);
        running.getStyleClass().add("status-job");
        jobsButton = Controls.button(messages.text("jobs.none"), showJobs, "status-button");
        Controls.describe(jobsButton, messages.text("jobs.help"));
        table.setGraphic(Controls.icon(MaterialDesignT.TABLE));
        network.setMinWidth(0);
        table.setMinWidth(0);
        window.networkProperty().subscribe(this::showNetwork);
        window.datasets().openProperty().subscribe(this::showTable);
        window.untilClosed(jobs.foremostProperty().subscribe(this::watch));
        window.untilClosed(jobs.activeProperty().subscribe(this::count));
        window.untilClosed(jobs.failuresProperty().subscribe(this::count));
        window.untilClosed(() -> watching.unsubscribe());
    }

    void fill(HBox line, Node workspace) {
        line.getChildren()
                .setAll(network, table, Controls.spacer(), running, jobsButton, workspace);
    }

    private void cancel() {
        jobs.foremostProperty().get().ifPresent(JobItem::cancel);
    }

    private void showNetwork(Optional<OpenNetwork> open) {
        network.setText(
                open.map(n ->
                                messages.text(
                                        "status.network",
                                        n.title(),
                                        n.network().size(),
                                        n.network().exposures().count()))
                        .orElse(messages.text("status.no-network")));
        tell(network);
    }

    private void showTable(Optional<OpenDataset> open) {
        table.setText(
                open.map(t ->
                                messages.text(
                                        "status.table",
                                        t.title(),
                                        t.dataset().size(),
                                        t.dataset().columns().size()))
                        .orElse(""));
        Controls.visible(table, open.isPresent());
        tell(table);
    }

    /** Where a long title is cut off, the pointer finds it whole. */
    private static void tell(Label label) {
        label.setTooltip(Controls.tooltip(label.getText()));
    }

    private void watch(Optional<JobItem> job) {
        watching.unsubscribe();
        Controls.visible(running, job.isPresent());
        watching =
                job.map(item -> item.statusProperty().subscribe(status -> show(item, status)))
                        .orElse(Subscription.EMPTY);
    }

    private void show(JobItem item, JobStatus status) {
        doing.setText(status.message().isEmpty() ? item.title() : status.message());
        bar.setProgress(Double.isNaN(status.fraction()) ? -1 : status.fraction());
        timeLeft.setText(item.timeLeft().map(this::left).orElse(""));
    }

    private String left(Duration duration) {
        return TimeLeft.text(duration, messages);
    }

    private void count() {
        int active = jobs.activeProperty().get();
        int failed = jobs.failuresProperty().get();
        jobsButton.setText(
                active > 0
                        ? messages.text("jobs.active", active)
                        : failed > 0
                                ? messages.text("jobs.failed", failed)
                                : messages.text("jobs.none"));
    }
}
