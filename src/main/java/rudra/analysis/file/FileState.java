package rudra.analysis.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Size and time of a file: what changes when somebody writes to it.
 *
 * @param size in bytes; −1 where it cannot be read
 * @param modified when it was written last
 */
public record FileState(long size, FileTime modified) {
    private static final FileState ABSENT = new FileState(-1, FileTime.fromMillis(0));

    /** The state of a file; one particular state where it cannot be read. */
    public static FileState of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            // The reader reports what is wrong with the file, better than this could.
            return ABSENT;
        }
    }
}
