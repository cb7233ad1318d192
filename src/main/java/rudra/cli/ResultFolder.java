package rudra.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.CompletedRun;

/** Writes a run into a folder: run.json and every table as CSV. */
final class ResultFolder {
    private final Path folder;

    ResultFolder(Path folder) {
        this.folder = folder;
    }

    void write(CompletedRun run) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw AnalysisException.failure(
                    Problem.of("out.unwritable", "The results cannot be written: " + e)
                            .inFile(folder.toString()));
        }
        write("run.json", RunReport.document(run).toPrettyString());
        for (ResultTable table : ResultTables.of(run.resultJson())) {
            write(table.name() + ".csv", table.csv());
        }
    }

    private void write(String name, String text) {
        AtomicFile.write(
                folder.resolve(name),
                stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
