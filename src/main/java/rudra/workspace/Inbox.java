package rudra.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/**
 * Where processes that may not write leave the records of their runs, one file each, for the writer
 * to take over. What cannot be taken over is moved to {@code refused/} with the reason beside it.
 */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final String SUFFIX = ".json";
    private static final long LARGEST_BYTES = 64L << 20;

    private final Path folder;

    Inbox(Path folder) {
        this.folder = folder;
    }

    /**
     * A record that waits.
     *
     * @param file where
     * @param run what
     */
    record Letter(Path file, RunRecord run) {}

    /** Leaves a record; it is on the disk when the call returns. */
    void leave(RunRecord run) throws IOException {
        Files.createDirectories(folder);
        // The id is free text, therefore not part of the name.
        DurableFile.write(folder.resolve(UUID.randomUUID() + SUFFIX), RunJson.write(run));
    }

    /** The records that wait and can be read; others are passed over. */
    List<Letter> read() throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (Path file : waiting()) {
            try {
                letters.add(new Letter(file, open(file)));
            } catch (NoSuchFileException takenMeanwhile) {
                LOG.debug("{} was taken over", file);
            } catch (RunJson.UnreadableException | IOException e) {
                LOG.debug("{} is passed over", file, e);
            }
        }
        return letters;
    }

    /** Moves what cannot be read to {@code refused/}, and gives the rest. */
    List<Letter> readOrRefuse() throws IOException {
        List<Letter> letters = new ArrayList<>();
        for (Path file : waiting()) {
            try {
                letters.add(new Letter(file, open(file)));
            } catch (RunJson.UnreadableException e) {
                refuse(file, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                LOG.warn("{} stays in the inbox, because it cannot be read", file, e);
            }
        }
        return letters;
    }

    private List<Path> waiting() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Inbox::isLetter).sorted().toList();
        }
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SUFFIX) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static RunRecord open(Path file) throws IOException, RunJson.UnreadableException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new RunJson.UnreadableException("It is larger than any record of a run.");
        }
        RunRecord run = RunJson.read(Files.readAllBytes(file));
        if (run.outcome() == RunOutcome.RUNNING) {
            throw new RunJson.UnreadableException("It is the record of a run that has not ended.");
        }
        return run;
    }

    private void refuse(Path file, String reason) throws IOException {
        Path refused = folder.resolve("refused");
        Files.createDirectories(refused);
        Path target = refused.resolve(file.getFileName());
        if (Files.exists(target)) {
            target = refused.resolve(UUID.randomUUID() + "-" + file.getFileName());
        }
        DurableFile.write(
                target.resolveSibling(target.getFileName() + ".reason.txt"),
                (reason + "\n").getBytes(StandardCharsets.UTF_8));
        DurableFile.move(file, target);
        LOG.warn("{} was refused. {}", target, reason);
    }
}
