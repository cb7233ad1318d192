package rudra.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunRecord;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.file.FileProblems;
import rudra.analysis.json.JsonValue;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.SvgPicture;
import rudra.analysis.picture.TextWidth;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.ArtefactExport;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.job.Progress;
import tools.jackson.databind.node.ObjectNode;

/** Writes a run into a folder: run.json, every table as CSV, every picture as SVG. */
final class ResultFolder {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 360;

    private final Path folder;

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder ready, before hours of computing depend on it.
     *
     * @throws AnalysisException of sort {@code FAILURE} if nothing can be written there
     */
    static ResultFolder open(Path folder, Console console) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".rudra", ".try"));
            noteOthers(folder, console);
        } catch (IOException e) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "out.unwritable",
                                    "The results cannot be written ("
                                            + FileProblems.reason(e)
                                            + ").")
                            .inFile(folder.toString()));
        }
        return new ResultFolder(folder);
    }

    private static void noteOthers(Path folder, Console console) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long count = files.count();
            if (count > 0) {
                console.note(
                        "note: %s is not empty (%d); files of the same name are replaced, others stay."
                                .formatted(folder, count));
            }
        }
    }

    void write(CompletedRun run, ArtefactExport export) {
        write("run.json", RunReport.document(run).toPrettyString());
        writeTables(run.resultJson());
        writeArtefacts(run.artefacts(), export);
        if (run.result() instanceof Illustrated illustrated) {
            illustrated.charts().forEach((name, chart) -> write(name + ".svg", svg(chart)));
        }
    }

    /** Writes what a past run left; its pictures are drawn only while it is fresh. */
    void write(
            RunRecord run,
            Optional<ObjectNode> result,
            List<KeptArtefact> artefacts,
            ArtefactExport export) {
        write("run.json", JsonValue.of(RunView.of(run)).tree().toPrettyString());
        result.ifPresent(this::writeTables);
        writeArtefacts(artefacts, export);
    }

    private void writeTables(ObjectNode result) {
        for (ResultTable table : ResultTables.of(result)) {
            write(table.name() + ".csv", table.csv());
        }
    }

    private void writeArtefacts(List<KeptArtefact> artefacts, ArtefactExport export) {
        artefacts.forEach(artefact -> export.write(artefact, folder, Progress.none()));
    }

    private static String svg(Chart chart) {
        return SvgPicture.of(
                chart.title(), chart.draw(WIDTH, HEIGHT, TextWidth.guessed()), Ink::onPaper);
    }

    private void write(String name, String text) {
        AtomicFile.write(
                folder.resolve(name),
                stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
