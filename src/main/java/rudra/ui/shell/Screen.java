package rudra.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import rudra.ui.action.Action;

/** One screen of one window. Lives as long as its window. */
public interface Screen {

    /** What the screen shows. */
    Parent view();

    /** What stands beside it on the right, where it has something to inspect. */
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /** What can be done on this screen, for the palette; their shortcuts work while it is shown. */
    default List<Action> actions() {
        return List.of();
    }

    /** Called each time the user comes here. */
    default void shown() {}
}
