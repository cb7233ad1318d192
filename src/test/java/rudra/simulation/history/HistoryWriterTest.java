package rudra.simulation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.job.Progress;
import rudra.simulation.history.ColumnValues.Counts;
import rudra.simulation.history.ColumnValues.Numbers;

final class HistoryWriterTest {
    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir Path folder;

    @Test
    void aHistoryThatIsNotFinishedLeavesNothing() throws IOException {
        try (HistoryWriter writer = HistoryWriter.begin(folder, Histories.LAYOUTS)) {
            for (int step = 0; step < 30; step++) {
                writer.append(Histories.institutions(step, 10_000));
            }
            assertNotEquals(List.of(), names());
        }
        assertEquals(List.of(), names());
    }

    @Test
    void aHistoryThatIsFinishedEarlyKeepsTheStepsThereAre() {
        String digest = Histories.write(folder, 4, 50);
        try (History history = History.in(folder)) {
            assertEquals(digest, history.digest(Progress.none()));
            assertEquals(
                    4, history.steps("steps", 0, 100, List.of("loss"), Progress.none()).size());
        }
    }

    @Test
    void aProcessThatIsKilledLeavesNoFileThatLooksFinished() throws Exception {
        Process other = another(List.of());
        try (BufferedReader output = other.inputReader(StandardCharsets.UTF_8)) {
            // Every step begins a part.
            while (!"appended 2".equals(output.readLine())) {
                assertTrue(other.isAlive(), "The other process ended by itself");
            }
            other.destroyForcibly().waitFor();
        }
        assertNotEquals(List.of(), names());
        assertEquals(List.of(), finished());
    }

    @Test
    void aFullDiskIsSaidInWordsAndLeavesNothing() throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "The test needs a shell that can limit files");
        // The library itself is a file of some 60 MB; all parts of this history have 128 together.
        Process other =
                another(List.of(SHELL.toString(), "-c", "ulimit -f 65000; exec \"$@\"", "limited"));
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = other.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        }
        assertEquals("history.disk-full", lines.getLast());
        assertEquals(List.of(), names());
    }

    @Test
    void rowsThatDoNotFitTheTableAreRefusedByColumn() {
        TableLayout layout =
                TableLayout.of("steps", Column.number("loss"), Column.count("failures"));
        Numbers two = new Numbers(new double[2]);
        refused("2 columns", layout, List.of(two));
        refused("failures", layout, List.of(two, two));
        refused("failures", layout, List.of(two, new Counts(new long[3])));
    }

    private static void refused(String word, TableLayout layout, List<ColumnValues> columns) {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class, () -> new StepRows(layout, 0, columns));
        assertTrue(e.getMessage().contains(word), e.getMessage());
    }

    @Test
    void stepsComeInTheirOrderAndToTablesThatThereAre() {
        try (HistoryWriter writer = HistoryWriter.begin(folder, List.of(Histories.STEPS))) {
            writer.append(Histories.step(3));
            assertThrows(IllegalArgumentException.class, () -> writer.append(Histories.step(2)));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.append(Histories.institutions(3, 1)));
        }
    }

    @Test
    void namesThatWouldConfuseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Column.number("Capital ratio"));
        assertThrows(IllegalArgumentException.class, () -> TableLayout.of("../steps"));
        assertThrows(
                IllegalArgumentException.class,
                () -> TableLayout.of("steps", Column.number("loss"), Column.text("loss")));
        assertThrows(
                IllegalArgumentException.class,
                () -> TableLayout.of("steps", Column.count("step")));
    }

    @Test
    void anotherFolderAndTheNetworkAreOutOfReach() throws Exception {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path other = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        try (DuckDb database = DuckDb.in(own)) {
            for (String sql :
                    List.of(
                            "SELECT * FROM read_csv(%s)".formatted(DuckDb.literal(other)),
                            "COPY (SELECT 1) TO %s"
                                    .formatted(DuckDb.literal(folder.resolve("out.csv"))),
                            "INSTALL httpfs",
                            "SET enable_external_access = true")) {
                assertThrows(SQLException.class, () -> database.execute(sql), sql);
            }
        }
    }

    private Process another(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(LargeHistory.class.getName(), folder.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> finished() throws IOException {
        return names().stream().filter(History::isTable).toList();
    }
}
