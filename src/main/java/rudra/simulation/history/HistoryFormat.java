package rudra.simulation.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import rudra.analysis.ArtefactFormat;
import rudra.job.Progress;

/** The tables of histories among the files that runs leave. */
public final class HistoryFormat implements ArtefactFormat {

    @Override
    public boolean accepts(String name) {
        return History.isTable(name);
    }

    @Override
    public String csvName(String name) {
        return History.FILE_PREFIX + History.tableOf(name) + ".csv";
    }

    @Override
    public void writeCsv(String name, Path file, OutputStream stream, Progress progress)
            throws IOException {
        String table = History.tableOf(name);
        try (History history = History.open(Map.of(table, file))) {
            history.writeCsv(table, stream, progress);
        }
    }
}
