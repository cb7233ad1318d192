package rudra.ui.result;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.RunRecord;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.CompletedRun;
import rudra.app.report.ReportFile;
import rudra.ui.notice.Notice;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.ObjectNode;

/** A result as the window shows it, and how it is carried away. */
public final class ResultModel {
    private final WindowModel window;
    private final RunRecord run;
    private final ObjectNode result;
    private final List<Chart> charts;
    private final List<ResultTable> tables;

    /** A result of a run as it was kept, which has no charts. */
    public ResultModel(WindowModel window, RunRecord run, ObjectNode result) {
        this(window, run, result, List.of());
    }

    private ResultModel(WindowModel window, RunRecord run, ObjectNode result, List<Chart> charts) {
        this.window = window;
        this.run = run;
        this.result = result;
        this.charts = charts;
        this.tables = ResultTables.of(result);
    }

    /** The result of a run that was made just now, with its charts. */
    public static ResultModel of(WindowModel window, CompletedRun run) {
        Map<String, Chart> charts =
                run.result() instanceof Illustrated illustrated ? illustrated.charts() : Map.of();
        return new ResultModel(
                window, run.record(), run.resultJson(), List.copyOf(charts.values()));
    }

    /** The window in which it is shown. */
    WindowModel window() {
        return window;
    }

    /** Its charts in their order; empty ones included. */
    public List<Chart> charts() {
        return charts;
    }

    /** The run that made it. */
    public RunRecord run() {
        return run;
    }

    /** Its tables, plain values first. */
    public List<ResultTable> tables() {
        return tables;
    }

    /** Writes the whole result as JSON where the user says. */
    public void exportJson() {
        export(run.analysis() + ".json", result.toPrettyString());
    }

    /** Writes the whole run as a document where the user says; the ending says which sort. */
    public void exportReport() {
        ReportFile reports =
                new ReportFile(window.desktop().services().catalogue(), window.messages());
        window.dialogs()
                .save(window.messages().text("result.report-write"), run.analysis() + ".pdf")
                .ifPresent(
                        file -> write(file, () -> reports.write(run, Optional.of(result), file)));
    }

    /** Writes one table as CSV where the user says. */
    public void exportCsv(ResultTable table) {
        export(run.analysis() + "-" + table.name() + ".csv", table.csv());
    }

    private void export(String name, String text) {
        window.dialogs()
                .save(window.messages().text("result.export"), name)
                .ifPresent(file -> write(file, () -> write(text, file)));
    }

    private static void write(String text, Path file) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private void write(Path file, Runnable writing) {
        String title = window.messages().text("job.export", String.valueOf(file.getFileName()));
        window.submit(
                title,
                progress -> {
                    writing.run();
                    return file;
                },
                done -> window.tell(Notice.done(window.messages().text("result.exported", done))));
    }
}
