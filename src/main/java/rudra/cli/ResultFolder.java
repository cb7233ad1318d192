package rudra.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.CompletedRun;
import tools.jackson.databind.JsonNode;

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
            write(table.name() + ".csv", csv(table));
        }
    }

    private void write(String name, String text) {
        AtomicFile.write(
                folder.resolve(name),
                stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String csv(ResultTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(table.columns());
            for (List<JsonNode> row : table.rows()) {
                writer.writeRecord(row.stream().map(ResultFolder::cell).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException("A string can always be written to.", e);
        }
        return text.toString();
    }

    private static String cell(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asString(value.toString());
    }
}
