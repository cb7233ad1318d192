package rudra.simulation.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.AnalysisException;

/**
 * Writes a history into a folder, step by step: one Parquet file a table.
 *
 * <p>Files get their names when {@link #finish()} has written them whole; a writer that is closed
 * before, or a process that is killed, leaves none. What is in memory at any time is bounded, at
 * four million values a table or one step. Finishing early keeps the steps there are. Not
 * thread-safe; every method works on the disk and belongs in a job.
 */
public final class HistoryWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);

    private final Path folder;
    private final DuckDb database;
    private final Map<TableLayout, TableWriter> tables = new LinkedHashMap<>();

    private HistoryWriter(Path folder, DuckDb database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Begins a history.
     *
     * @param folder where its files will be; it exists
     * @param layouts the tables
     * @throws AnalysisException of sort {@code FAILURE} if the library cannot be loaded
     */
    public static HistoryWriter begin(Path folder, List<TableLayout> layouts) {
        HistoryWriter writer = new HistoryWriter(folder, DuckDb.in(folder));
        try {
            for (TableLayout layout : layouts) {
                writer.tables.put(layout, new TableWriter(writer.database, layout, folder));
            }
            return writer;
        } catch (SQLException e) {
            writer.close();
            throw HistoryFailure.notWritten(folder, e);
        }
    }

    /**
     * Adds rows to a table; steps come in their order. O(values).
     *
     * @throws IllegalArgumentException if it is none of the tables, or a step before the last
     * @throws AnalysisException of sort {@code FAILURE} and code {@code history.disk-full} or
     *     {@code history.not-written} if the disk does not take them; the writer is then of no
     *     further use
     */
    public void append(StepRows rows) {
        TableWriter table = tables.get(rows.layout());
        if (table == null) {
            throw new IllegalArgumentException("No table " + rows.layout().name());
        }
        try {
            table.append(rows);
        } catch (SQLException e) {
            throw HistoryFailure.notWritten(folder, e);
        }
    }

    /**
     * Writes what is left and gives the files their names. Nothing can be appended afterwards.
     *
     * @throws AnalysisException as {@link #append}
     */
    public void finish() {
        try {
            for (TableWriter table : tables.values()) {
                table.seal();
            }
            for (TableWriter table : tables.values()) {
                table.publish();
            }
        } catch (SQLException e) {
            throw HistoryFailure.notWritten(folder, e);
        } catch (IOException e) {
            throw HistoryFailure.notWritten(folder, e);
        }
    }

    /**
     * Ends writing; of a history that was not finished, nothing is left. What cannot be cleared
     * away is logged: it has no name of a finished file.
     */
    @Override
    public void close() {
        try (database) {
            for (TableWriter table : tables.values()) {
                table.close();
                table.removeParts();
            }
        } catch (SQLException e) {
            LOG.warn("What is left of a history could not be cleared away", e);
        } catch (IOException e) {
            LOG.warn("What is left of a history could not be cleared away", e);
        }
    }
}
