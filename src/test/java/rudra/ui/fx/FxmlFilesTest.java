package rudra.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.app.Messages;
import rudra.ui.story.Toolkit;

class FxmlFilesTest {
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("fx:id=\"([^\"]+)\"");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources/fxml"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLayoutLoads(Path file) throws IOException {
        String bare = CONTROLLER.matcher(Files.readString(file)).replaceAll("");
        Object root =
                Toolkit.call(() -> {
                    FXMLLoader loader = new FXMLLoader();
                    loader.setResources(Messages.load().bundle());
                    return loader.<Object>load(
                            new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
                });
        assertFalse(root.toString().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyIdIsAFieldOfTheControllerAndTheOtherWayRound(Path file)
            throws IOException, ClassNotFoundException {
        String text = Files.readString(file);
        Class<?> controller = Class.forName(first(CONTROLLER, text));
        Set<String> fields =
                Arrays.stream(controller.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(FXML.class))
                        .map(field -> field.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ids =
                ID.matcher(text)
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, fields);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("The layout names no controller.");
        }
        return matcher.group(1);
    }
}
