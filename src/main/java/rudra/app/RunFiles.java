package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.Inputs;
import rudra.analysis.RunArtefact;
import rudra.analysis.file.FileProblems;
import rudra.job.Progress;

/**
 * The files that one run leaves besides its result: written in a folder of the run's own, then
 * kept. What goes wrong with them is a warning, because the result does not depend on them.
 */
final class RunFiles implements ArtefactFolder, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunFiles.class);

    private final RunJournal journal;
    private final List<String> warnings = new ArrayList<>();
    private final List<KeptArtefact> kept = new ArrayList<>();
    private Optional<Path> folder = Optional.empty();

    RunFiles(RunJournal journal) {
        this.journal = journal;
    }

    /** Runs the analysis, which gets a folder if it wants one. */
    <P extends Record, R extends Record> R run(
            Analysis<P, R> analysis, P parameters, Inputs inputs, Progress progress) {
        return analysis instanceof ArtefactAnalysis<P, R> leaving
                ? leaving.run(parameters, inputs, this, progress)
                : analysis.run(parameters, inputs, progress);
    }

    @Override
    public Path path() {
        if (folder.isEmpty()) {
            folder = Optional.of(journal.newFolder());
        }
        return folder.get();
    }

    @Override
    public void missing(AnalysisException reason) {
        warnings.add(String.valueOf(reason.getMessage()));
    }

    /** Keeps what is in the folder now. */
    void keep() {
        for (Path file : files()) {
            try {
                kept.add(journal.keepArtefact(file));
            } catch (AnalysisException e) {
                warnings.add(
                        "The file %s could not be kept: %s"
                                .formatted(file.getFileName(), e.getMessage()));
            }
        }
    }

    private List<Path> files() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.sorted().toList();
        } catch (IOException e) {
            warnings.add("The run's files cannot be found: " + FileProblems.reason(e));
            return List.of();
        }
    }

    /** What was kept, in the order of names. */
    List<KeptArtefact> kept() {
        return List.copyOf(kept);
    }

    /** What was kept, for the run's record. */
    List<RunArtefact> artefacts() {
        return kept.stream().map(KeptArtefact::artefact).toList();
    }

    /** What went wrong, in words. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Removes the folder where everything in it was moved elsewhere. */
    @Override
    public void close() {
        if (folder.isPresent() && files().isEmpty()) {
            try {
                Files.deleteIfExists(folder.get());
            } catch (IOException e) {
                LOG.warn("The folder of a run could not be removed", e);
            }
        }
    }
}
