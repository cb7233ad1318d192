package rudra.ui.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.app.Messages;
import rudra.app.Workbench;

/** The help screen names every page of the guide, and none that there is not. */
class GuidePagesTest {
    private static final Pattern PAGE = Pattern.compile("[a-z-]+\\.md");

    @Test
    void theHelpScreenNamesThePagesThatThereAre() throws IOException {
        Messages messages = Workbench.create().messages();
        Set<String> named =
                IntStream.iterate(1, i -> i + 1)
                        .mapToObj(i -> messages.find("help.guide." + i))
                        .takeWhile(Optional::isPresent)
                        .flatMap(text -> PAGE.matcher(text.orElseThrow()).results())
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> pages = Files.list(Path.of("docs", "guide"))) {
            assertEquals(
                    pages.map(page -> page.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)),
                    named);
        }
    }
}
