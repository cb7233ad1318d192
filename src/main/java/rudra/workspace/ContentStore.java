package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.Digest;
import rudra.job.Progress;

/**
 * Files by the SHA-256 of their bytes: {@code store/ab/cdef…}.
 *
 * <p>Content is written once, never changed and never deleted; it is checked against its digest
 * each time that it is read. Thread-safe, and safe among processes: all that put the same content
 * leave the same file. Every method reads the whole content once: O(bytes).
 */
public final class ContentStore {
    private static final Logger LOG = LoggerFactory.getLogger(ContentStore.class);

    /** Files above this size are not copied. */
    static final long LARGEST_COPY_BYTES = 256L << 20;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final long largestCopy;

    ContentStore(Path folder, long largestCopy) {
        this.folder = folder;
        this.largestCopy = largestCopy;
    }

    /**
     * Puts a copy of a file into the store; of a file above 256 MB only the digest is taken. The
     * digest is that of the bytes as they were read, also where somebody changes the file
     * meanwhile.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the file cannot be read or copied
     * @throws rudra.job.CancelledException if the work was cancelled; nothing is left behind
     */
    public StoredContent put(Path file, Progress progress) {
        try {
            IncomingCopy copy = IncomingCopy.of(file, folder, largestCopy, progress);
            return keep(copy);
        } catch (IOException e) {
            throw StorageFailure.of(
                    "The file " + file + " could not be put into the store", file, e);
        }
    }

    /**
     * Makes an empty folder for files that {@link #take} will move into the store. A folder that a
     * killed process left is removed after a day.
     *
     * @throws AnalysisException of sort {@code FAILURE} if it cannot be made
     */
    public Path newFolder() {
        Path made = IncomingCopy.folderIn(folder).resolve(UUID.randomUUID().toString());
        try {
            return Files.createDirectories(made);
        } catch (IOException e) {
            throw StorageFailure.of("No folder could be made in the store", made, e);
        }
    }

    /**
     * Moves a file from a folder of {@link #newFolder} into the store, whatever its size.
     *
     * @throws AnalysisException of sort {@code FAILURE} if it cannot be moved
     */
    public StoredContent take(Path file) {
        try {
            DurableFile.force(file);
            return keep(
                    new IncomingCopy(
                            IncomingCopy.digest(file), Files.size(file), Optional.of(file)));
        } catch (IOException e) {
            throw StorageFailure.of(
                    "The file " + file + " could not be put into the store", file, e);
        }
    }

    /**
     * Puts bytes into the store, whatever their number.
     *
     * @throws AnalysisException of sort {@code FAILURE} if they cannot be written
     */
    public StoredContent put(byte[] content) {
        try {
            return keep(IncomingCopy.of(content, folder));
        } catch (IOException e) {
            throw StorageFailure.of("A result could not be put into the store", folder, e);
        }
    }

    /**
     * The file with the given content, checked just now; not to be changed. Empty where the store
     * has none.
     *
     * @throws AnalysisException of sort {@code FAILURE} with code {@code store.damaged} if the file
     *     in the store holds something else, or cannot be read
     */
    public Optional<Path> find(String sha256) {
        Path file = place(sha256);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (!IncomingCopy.digest(file).equals(sha256)) {
                throw damaged(file);
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw StorageFailure.of("A file of the store could not be read", file, e);
        }
    }

    /**
     * The bytes with the given digest, checked. Empty where the store has none.
     *
     * @throws AnalysisException as {@link #find}
     */
    public Optional<byte[]> read(String sha256) {
        Path file = place(sha256);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            if (!Digest.of(content).equals(sha256)) {
                throw damaged(file);
            }
            return Optional.of(content);
        } catch (IOException e) {
            throw StorageFailure.of("A file of the store could not be read", file, e);
        }
    }

    /**
     * Removes copies that a process began before the given time and, being killed, never ended.
     * They were never part of the store.
     */
    void removeUnfinished(Instant before) throws IOException {
        Path incoming = IncomingCopy.folderIn(folder);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        List<Path> copies;
        try (Stream<Path> files = Files.list(incoming)) {
            copies = files.toList();
        }
        for (Path copy : copies) {
            if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
                LOG.info("The unfinished copy {} is removed", copy);
                FolderTree.delete(copy);
            }
        }
    }

    private StoredContent keep(IncomingCopy copy) throws IOException {
        if (copy.temporary().isEmpty()) {
            return new StoredContent(copy.sha256(), copy.bytes(), false);
        }
        Path temporary = copy.temporary().get();
        Path target = place(copy.sha256());
        try {
            Files.createDirectories(target.getParent());
            if (isSound(target, copy)) {
                Files.delete(temporary);
            } else {
                // What stood there, if anything, was damaged: a good copy mends it.
                DurableFile.makeReadOnly(temporary);
                DurableFile.makeReplaceable(target);
                DurableFile.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
        return new StoredContent(copy.sha256(), copy.bytes(), true);
    }

    private static boolean isSound(Path target, IncomingCopy copy) throws IOException {
        return Files.exists(target)
                && Files.size(target) == copy.bytes()
                && IncomingCopy.digest(target).equals(copy.sha256());
    }

    private Path place(String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "Not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    private static AnalysisException damaged(Path file) {
        return AnalysisException.failure(
                Problem.of(
                                "store.damaged",
                                "A file of the workspace's store no longer holds what was put into it;"
                                        + " it is not used. Giving the original file to a run again"
                                        + " mends it.")
                        .inFile(file.toString()));
    }
}
