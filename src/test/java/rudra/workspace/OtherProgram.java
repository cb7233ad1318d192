package rudra.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunRecord;

/** What {@link OtherProcess} runs. */
final class OtherProgram {
    private OtherProgram() {}

    /** Does the task named first in the folder named second. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "open-database" -> openDatabase(folder);
            case "hold" -> hold(folder);
            case "record-for-ever" -> recordForEver(folder, Integer.parseInt(arguments[2]));
            case "record-one" -> recordOne(folder, Integer.parseInt(arguments[2]));
            case "record-until-full" -> recordUntilFull(folder);
            case "prepare" -> prepare(folder, Integer.parseInt(arguments[2]));
            case "put" -> put(folder, Integer.parseInt(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Workspace open(Path folder) {
        Workspace workspace = Workspace.open(folder, Opener.thisProcess("Other program"));
        say(workspace.access() instanceof Access.Writing ? "writing" : "reading");
        return workspace;
    }

    private static void hold(Path folder) throws IOException {
        try (Workspace workspace = open(folder)) {
            System.in.readAllBytes();
        }
    }

    private static void openDatabase(Path folder) throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("rudra");
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            say(connection.isValid(1) ? "open" : "not open");
            System.in.readAllBytes();
        }
    }

    private static void recordForEver(Path folder, int first) {
        RunHistory history = open(folder).history();
        for (int number = first; true; number++) {
            history.begin(Runs.running(number));
            say("begun " + number);
            history.finish(Runs.done(number));
            say("done " + number);
        }
    }

    private static void recordOne(Path folder, int number) {
        try (Workspace workspace = open(folder)) {
            workspace.history().begin(Runs.running(number));
            workspace.history().finish(Runs.done(number));
            say("done " + number);
        }
    }

    private static void recordUntilFull(Path folder) {
        try {
            RunHistory history = open(folder).history();
            for (int number = 0; true; number++) {
                history.begin(Runs.running(number));
                say("begun " + number);
            }
        } catch (AnalysisException e) {
            say(e.problems().getFirst().code());
            // Not closed: as if the process died on its full disk.
            Runtime.getRuntime().halt(0);
        }
    }

    /** A workspace of many runs, by way of its journal. */
    private static void prepare(Path folder, int runs) throws IOException {
        List<RunRecord> all = IntStream.range(0, runs).mapToObj(Runs::done).toList();
        Files.write(folder.resolve("history.jsonl"), Journal.lines(all));
        open(folder).close();
    }

    /** Many files, the same in every process, so that all write the same place at once. */
    private static void put(Path folder, int files) {
        ContentStore store = new ContentStore(folder, ContentStore.LARGEST_COPY_BYTES);
        for (int i = 0; i < files; i++) {
            say(store.put(content(i)).sha256());
        }
    }

    static byte[] content(int number) {
        return ("content " + number + " ").repeat(1000).getBytes(StandardCharsets.UTF_8);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
