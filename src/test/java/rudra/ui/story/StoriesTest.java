package rudra.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.ui.theme.Theme;

class StoriesTest {

    static Stream<Story> stories() {
        return Stories.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyScreenIsDrawnWithItsTextsWholeAndItsButtonsNamed(Story story) {
        Toolkit.call(() -> {
            Parent screen = laidOut(story);
            assertEquals(List.of(), cut(screen), "cut texts");
            assertEquals(List.of(), silent(screen), "buttons without a name");
            return screen;
        });
    }

    @Test
    void theThemesDiffer() {
        Set<Integer> corners =
                Stream.of(Theme.values())
                        .map(theme ->
                                Toolkit.call(() -> Images.render(Stories.all().getFirst(), theme)))
                        .map(image -> image.getPixelReader().getArgb(4, 696))
                        .collect(Collectors.toSet());
        assertEquals(2, corners.size());
    }

    private static List<String> silent(Parent screen) {
        return nodes(screen)
                .filter(node -> node instanceof ButtonBase)
                .map(ButtonBase.class::cast)
                .filter(button -> !(button instanceof MenuButton))
                .filter(StoriesTest::isSilent)
                .map(Node::toString)
                .toList();
    }

    private static List<String> cut(Parent screen) {
        return nodes(screen)
                .filter(node -> node instanceof Labeled)
                .map(Labeled.class::cast)
                .filter(labeled -> !isColumnOfData(labeled))
                .filter(StoriesTest::isShown)
                .filter(StoriesTest::isCut)
                .map(Labeled::getText)
                .toList();
    }

    /** What stands in a table may be cut: its column can be drawn wider. */
    private static boolean isColumnOfData(Labeled labeled) {
        return labeled instanceof IndexedCell
                || (labeled.getParent() != null
                        && labeled.getParent().getStyleClass().contains("column-header"));
    }

    private static Parent laidOut(Story story) {
        Scene scene = new Scene(story.view().apply(Theme.LIGHT), story.width(), story.height());
        Theme.LIGHT.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** A labelled control that lacks room shows less text than it was given. */
    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child ->
                                child instanceof Text && !child.equals(labeled.getGraphic()))
                        .map(child -> ((Text) child).getText())
                        .anyMatch(shown -> !shown.equals(labeled.getText()));
    }

    private static boolean isSilent(ButtonBase button) {
        boolean named = button.getText() != null && !button.getText().isBlank();
        return !named && button.getAccessibleText() == null;
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(StoriesTest::nodes))
                : Stream.of(node);
    }
}
