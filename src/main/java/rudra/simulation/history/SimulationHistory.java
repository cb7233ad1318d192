package rudra.simulation.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactFolder;
import rudra.network.Network;
import rudra.simulation.SimulationObserver;
import rudra.simulation.StepRecord;
import rudra.simulation.scenario.Scenario;

/**
 * The history of one run: its digest, and its files where they are wanted.
 *
 * <p>Closing it gives the files their names with as many steps as there were, so that a cancelled
 * run loses nothing. A disk that takes no more ends the files but not the run. Not thread-safe.
 */
public final class SimulationHistory implements SimulationObserver, AutoCloseable {
    private final SimulationTables tables;
    private final HistoryDigest digest = new HistoryDigest(SimulationTables.ALL);
    private final Optional<ArtefactFolder> folder;
    private Optional<HistoryWriter> writer = Optional.empty();
    private boolean isWanted;

    private SimulationHistory(SimulationTables tables, Optional<ArtefactFolder> folder) {
        this.tables = tables;
        this.folder = folder;
        this.isWanted = folder.isPresent();
    }

    /** A history of which only the digest is taken. */
    public static SimulationHistory digesting(Network network, Scenario scenario) {
        return new SimulationHistory(new SimulationTables(network, scenario), Optional.empty());
    }

    /** A history that is written into a folder from its first step on. */
    public static SimulationHistory writing(
            Network network, Scenario scenario, ArtefactFolder folder) {
        return new SimulationHistory(new SimulationTables(network, scenario), Optional.of(folder));
    }

    @Override
    public void step(StepRecord record) {
        List<StepRows> rows = tables.of(record);
        rows.forEach(digest::add);
        if (isWanted) {
            orSayWhyNot(() -> rows.forEach(begun()::append));
        }
    }

    /** The digest of all steps so far (see {@link HistoryDigest}). */
    public String digest() {
        return digest.value();
    }

    @Override
    public void close() {
        if (isWanted) {
            orSayWhyNot(() -> writer.ifPresent(HistoryWriter::finish));
        }
        writer.ifPresent(HistoryWriter::close);
    }

    private HistoryWriter begun() {
        if (writer.isEmpty()) {
            Path place = folder.orElseThrow().path();
            writer = Optional.of(HistoryWriter.begin(place, SimulationTables.ALL));
        }
        return writer.get();
    }

    /** A history that cannot be written is given up; closing removes what there is of it. */
    private void orSayWhyNot(Runnable writing) {
        try {
            writing.run();
        } catch (AnalysisException e) {
            isWanted = false;
            folder.orElseThrow().missing(e);
        }
    }
}
