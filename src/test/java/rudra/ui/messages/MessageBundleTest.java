package rudra.ui.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Analysis;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Workbench;

/** Every sentence that is asked for exists, and every sentence that exists is asked for. */
class MessageBundleTest {
    private static final Pattern ASKED =
            Pattern.compile("essages(?:\\(\\))?\\s*\\.text\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"");
    private static final Pattern ACTION = Pattern.compile("Action\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SCREEN = Pattern.compile("ScreenEntry\\.of\\(\\s*\"([a-z-]+)\"");

    /** Keys that are put together while the program runs; the catalogue or an enum decides. */
    private static final List<String> PUT_TOGETHER =
            List.of(
                    "analysis.",
                    "parameter.",
                    "input.",
                    "result.",
                    "role.",
                    "outcome.",
                    "menu.",
                    "verify.status.",
                    "job.state.",
                    "help.convention.",
                    "help.term.",
                    "help.guide.",
                    "unit.",
                    "contagion.channel.",
                    "contagion.column.",
                    "contagion.loss.",
                    "contagion.replay.column.",
                    "contagion.replay.way.",
                    "contagion.shade.",
                    "contagion.tab.",
                    "dataset.import.",
                    "dataset.plot.",
                    "convention.",
                    "form.name.",
                    "models.chart.",
                    "models.column.",
                    "models.family.",
                    "models.tab.",
                    "simulation.action.",
                    "simulation.colour.",
                    "simulation.kind.",
                    "simulation.name.",
                    "simulation.pace.",
                    "simulation.tab.");

    private final Workbench workbench = Workbench.create();
    private final String sources = read("src/main/java", ".java");
    private final String layouts = read("resources/fxml", ".fxml");

    @Test
    void everySentenceThatIsAskedForExists() {
        Set<String> asked = found(ASKED, sources);
        found(ACTION, sources)
                .forEach(id ->
                        asked.addAll(Set.of("action." + id + ".title", "action." + id + ".help")));
        found(SCREEN, sources)
                .forEach(id ->
                        asked.addAll(Set.of("screen." + id + ".title", "screen." + id + ".help")));
        asked.removeAll(keys());
        assertEquals(Set.of(), asked);
    }

    @Test
    void everySentenceThatExistsIsAskedFor() {
        Set<String> used = new TreeSet<>();
        found(ACTION, sources).forEach(id -> used.addAll(both("action." + id)));
        found(SCREEN, sources).forEach(id -> used.addAll(both("screen." + id)));
        Set<String> unused =
                keys().stream()
                        .filter(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith))
                        .filter(key -> !used.contains(key))
                        .filter(key -> !sources.contains('"' + key + '"'))
                        .filter(key -> !layouts.contains("%" + key + '"'))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void noSentenceIsWrittenTwice() {
        Set<String> seen = new TreeSet<>();
        Set<String> twice =
                text(Path.of("resources", "messages", "messages.properties"))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyAnalysisAndEachOfItsParametersIsNamedAndExplained() {
        Set<String> nameless = new TreeSet<>();
        for (Analysis<?, ?> analysis : workbench.catalogue().all()) {
            String prefix = "analysis." + analysis.id();
            require(nameless, prefix + ".title", prefix + ".title");
            require(nameless, prefix + ".description", prefix + ".description");
            for (Parameter parameter : ParameterSchema.of(analysis.parameterType()).parameters()) {
                for (String part : List.of(".label", ".help")) {
                    require(
                            nameless,
                            prefix + ".parameter." + parameter.name() + part,
                            "parameter." + parameter.name() + part);
                }
            }
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void noSentenceIsAboutAnAnalysisThatDoesNotExist() {
        List<String> ids = workbench.analysisIds();
        Set<String> orphans =
                keys().stream()
                        .filter(key -> key.startsWith("analysis."))
                        .filter(key ->
                                ids.stream()
                                        .noneMatch(id -> key.startsWith("analysis." + id + ".")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), orphans);
    }

    private void require(Set<String> missing, String key, String fallback) {
        if (!keys().contains(key) && !keys().contains(fallback)) {
            missing.add(key);
        }
    }

    private Set<String> keys() {
        return workbench.messages().bundle().keySet();
    }

    private static Set<String> both(String prefix) {
        return Set.of(prefix + ".title", prefix + ".help");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .map(MessageBundleTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
