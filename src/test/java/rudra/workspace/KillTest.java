package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/**
 * The program is killed while it records, again and again in the same workspace: 5 times, or 300
 * with {@code -Drudra.thorough=true}.
 */
final class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("rudra.thorough") ? 300 : 5;
    private static final int RUNS_A_ROUND = 1000;

    @TempDir Path folder;

    @Test
    void everyAcknowledgedRunIsFoundAfterEveryKill() throws Exception {
        SplittableRandom random = new SplittableRandom(42);
        Map<String, RunRecord> acknowledged = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : linesUntilKilled(round * RUNS_A_ROUND, 1 + random.nextInt(60))) {
                acknowledge(line, acknowledged);
            }
            checkAllAreFound(acknowledged);
        }
        assertTrue(acknowledged.size() >= ROUNDS / 2, "Nothing was recorded at all");
    }

    private List<String> linesUntilKilled(int first, int killAfter) throws Exception {
        List<String> lines = new ArrayList<>();
        try (OtherProcess other =
                OtherProcess.start("record-for-ever", folder, Integer.toString(first))) {
            assertEquals("writing", other.line());
            for (int i = 0; i < killAfter; i++) {
                lines.add(other.line());
            }
            other.kill();
            lines.addAll(other.remainingLines());
        }
        return lines;
    }

    /** The line that the kill cut in two acknowledges nothing. */
    private static void acknowledge(String line, Map<String, RunRecord> acknowledged) {
        String[] words = line.split(" ");
        if (words.length == 2 && words[0].equals("begun")) {
            RunRecord run = Runs.running(Integer.parseInt(words[1]));
            acknowledged.put(run.id(), run);
        } else if (words.length == 2 && words[0].equals("done")) {
            RunRecord run = Runs.done(Integer.parseInt(words[1]));
            acknowledged.put(run.id(), run);
        }
    }

    private void checkAllAreFound(Map<String, RunRecord> acknowledged) {
        try (Workspace workspace = Workspace.open(folder, Opener.thisProcess("Test"))) {
            assertEquals(List.of(), workspace.notices());
            Map<String, RunRecord> found = new TreeMap<>();
            workspace
                    .history()
                    .list(RunQuery.newest().page(0, Integer.MAX_VALUE))
                    .runs()
                    .forEach(run -> found.put(run.id(), run));
            acknowledged.forEach((id, run) -> checkFound(run, found.get(id)));
            // At most one run a round was under way without being acknowledged.
            assertTrue(found.size() <= acknowledged.size() + ROUNDS);
        }
    }

    private static void checkFound(RunRecord acknowledged, RunRecord found) {
        if (acknowledged.outcome() == RunOutcome.DONE || found.outcome() == RunOutcome.DONE) {
            assertEquals(Runs.done((int) acknowledged.seed()), found);
        } else {
            assertEquals(acknowledged.id(), found.id());
            assertEquals(RunOutcome.INTERRUPTED, found.outcome());
        }
    }
}
