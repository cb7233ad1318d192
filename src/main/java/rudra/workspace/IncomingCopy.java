package rudra.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import rudra.analysis.json.Digest;
import rudra.job.CancelledException;
import rudra.job.Progress;

/**
 * Content on its way into the store.
 *
 * @param sha256 its digest
 * @param bytes its size
 * @param temporary the copy, forced to disk; empty where the content was too large to copy
 */
record IncomingCopy(String sha256, long bytes, Optional<Path> temporary) {
    private static final int CHUNK_BYTES = 1 << 18;

    /** Copies a file beside the store's content, or only takes its digest. */
    static IncomingCopy of(Path file, Path store, long largestCopy, Progress progress)
            throws IOException {
        try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
            if (source.size() > largestCopy) {
                MessageDigest digest = Digest.sha256();
                long bytes = digestAll(source, digest, progress);
                return new IncomingCopy(hex(digest), bytes, Optional.empty());
            }
            Path temporary = temporaryIn(store);
            try {
                return copy(source, temporary, progress);
            } catch (IOException | CancelledException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
        }
    }

    /** Writes bytes beside the store's content. */
    static IncomingCopy of(byte[] content, Path store) throws IOException {
        Path temporary = temporaryIn(store);
        try (FileChannel target = create(temporary)) {
            DurableFile.writeFully(target, ByteBuffer.wrap(content));
            target.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return new IncomingCopy(Digest.of(content), content.length, Optional.of(temporary));
    }

    /** The digest of a file's bytes. */
    static String digest(Path file) throws IOException {
        try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
            MessageDigest digest = Digest.sha256();
            digestAll(source, digest, Progress.none());
            return hex(digest);
        }
    }

    private static IncomingCopy copy(FileChannel source, Path temporary, Progress progress)
            throws IOException {
        MessageDigest digest = Digest.sha256();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
        long bytes = 0;
        try (FileChannel target = create(temporary)) {
            while (source.read(chunk) >= 0) {
                progress.checkCancelled();
                chunk.flip();
                bytes += chunk.remaining();
                digest.update(chunk.duplicate());
                DurableFile.writeFully(target, chunk);
                chunk.clear();
            }
            target.force(true);
        }
        return new IncomingCopy(hex(digest), bytes, Optional.of(temporary));
    }

    private static long digestAll(FileChannel source, MessageDigest digest, Progress progress)
            throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
        long bytes = 0;
        while (source.read(chunk) >= 0) {
            progress.checkCancelled();
            chunk.flip();
            bytes += chunk.remaining();
            digest.update(chunk);
            chunk.clear();
        }
        return bytes;
    }

    private static FileChannel create(Path temporary) throws IOException {
        return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Where copies are while they are made: beside the content, so that moving them is one step.
     */
    static Path folderIn(Path store) {
        return store.resolve("incoming");
    }

    private static Path temporaryIn(Path store) throws IOException {
        Path incoming = folderIn(store);
        Files.createDirectories(incoming);
        return incoming.resolve(UUID.randomUUID().toString());
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
