package rudra.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A place in a window where one file can be dropped, whatever the window does with files. */
public final class FileDrop {
    private FileDrop() {}

    /**
     * Takes a file that is dropped on a node.
     *
     * @param taken receives the first file
     */
    public static void on(Node node, Consumer<Path> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> drop(event, taken));
    }

    private static void drop(DragEvent event, Consumer<Path> taken) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            taken.accept(files.getFirst().toPath());
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
