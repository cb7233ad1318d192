package rudra.ui.window;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for files, in front of one window. */
public interface FileDialogs {

    /** A file to read; empty if the user thought better of it. */
    Optional<Path> open(String title);

    /** A file to write; empty if the user thought better of it. */
    Optional<Path> save(String title, String suggestedName);

    /** A folder to write into; empty if the user thought better of it. */
    Optional<Path> folder(String title);
}
