package rudra.ui.window;

import java.nio.file.Path;
import java.util.List;

/**
 * The workspace as the window shows it.
 *
 * @param folder where it is
 * @param writing whether this process writes to it; another does otherwise, or nobody can
 * @param notices what a person should know: who writes, what had to be mended, what is not kept
 */
public record WorkspaceState(Path folder, boolean writing, List<String> notices) {

    /** Copies the list. */
    public WorkspaceState {
        notices = List.copyOf(notices);
    }
}
