package rudra.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The numbered SQL files that make one room's tables, oldest first. A file is never changed once it
 * was released; the next change is the next file. Since H2 ends a transaction at every change of a
 * table, each file must be one that can be run again: {@code CREATE TABLE IF NOT EXISTS}.
 *
 * @param room the room whose tables these are, such as {@code workspace}
 * @param anchor a class beside whose package's resources the files stand
 * @param files paths relative to the anchor, such as {@code sql/001-runs.sql}; the n-th is number n
 */
public record MigrationSet(String room, Class<?> anchor, List<String> files) {

    /** Copies the list. */
    public MigrationSet {
        files = List.copyOf(files);
    }

    /** The newest number that this program knows. */
    int newest() {
        return files.size();
    }

    /** The text of a file. */
    String script(int number) {
        String file = files.get(number - 1);
        try (InputStream script = anchor.getResourceAsStream(file)) {
            if (script == null) {
                throw new IllegalStateException("The program lacks " + file);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The program's own " + file + " cannot be read", e);
        }
    }
}
