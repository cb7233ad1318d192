package rudra.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that are there whole or not at all, even after the power failed. */
final class DurableFile {
    private static final boolean FOLDERS_CAN_BE_FORCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DurableFile() {}

    /** Writes a file anew: readers see the old content or the new, never a part. */
    static void write(Path target, byte[] content) throws IOException {
        Path temporary = temporaryBeside(target);
        try (FileChannel channel =
                FileChannel.open(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(channel, ByteBuffer.wrap(content));
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        move(temporary, target);
    }

    /** Moves a file that was forced to disk already; what stood at the target is replaced. */
    static void move(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(target.toAbsolutePath().resolveSibling(""));
    }

    /** Forces what was written to a file by others to disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Takes the permission to write away from everybody. */
    static void makeReadOnly(Path file) throws IOException {
        if (!file.toFile().setReadOnly()) {
            throw new IOException("The file cannot be made read-only: " + file);
        }
    }

    /** Windows does not replace a file that is read-only. */
    static void makeReplaceable(Path file) throws IOException {
        if (Files.exists(file) && !file.toFile().setWritable(true)) {
            throw new IOException("The file cannot be replaced: " + file);
        }
    }

    /** A hidden name in the target's folder that nobody else uses. */
    static Path temporaryBeside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** Writes all bytes at the channel's position. */
    static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
