package rudra.app.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunRecord;
import rudra.analysis.file.AtomicFile;
import rudra.app.Catalogue;
import rudra.app.Messages;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports into files. Immutable and thread-safe. */
public final class ReportFile {
    private static final int ROWS_OF_HTML = 100;
    private static final int ROWS_OF_PDF = 30;

    private final Catalogue catalogue;
    private final Messages messages;

    /** Writes of runs of these analyses, in these words. */
    public ReportFile(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** How a report is written. */
    private enum Form {
        HTML,
        PDF
    }

    /**
     * Checks that a file is called as a report can be written.
     *
     * @throws AnalysisException of sort {@code USAGE} if it ends neither in .html nor in .pdf
     */
    public static void requireForm(Path file) {
        form(file);
    }

    private static Form form(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Form.HTML;
        }
        if (name.endsWith(".pdf")) {
            return Form.PDF;
        }
        throw AnalysisException.usage(
                Problem.of(
                                "report.form-unknown",
                                "A report is written as .html or .pdf; “%s” ends in neither."
                                        .formatted(name))
                        .inFile(file.toString()));
    }

    /**
     * Writes or replaces a report; the ending says whether it is HTML or PDF.
     *
     * @param result what the workspace keeps of the run's result
     * @throws AnalysisException if the ending is another, or the file cannot be written
     */
    public void write(RunRecord run, Optional<ObjectNode> result, Path file) {
        switch (form(file)) {
            case HTML -> {
                Report report = Report.of(run, result, catalogue, messages, ROWS_OF_HTML);
                byte[] page =
                        new HtmlReport(report, messages).page().getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, stream -> stream.write(page));
            }
            case PDF -> {
                Report report = Report.of(run, result, catalogue, messages, ROWS_OF_PDF);
                AtomicFile.write(file, new PdfReport(report, messages)::write);
            }
        }
    }
}
