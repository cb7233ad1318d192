package rudra.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;

/** The JSON of a run is written once and read for ever. */
final class RunJsonTest {
    /** As the first release writes it: a program that cannot read this has lost its history. */
    private static final String FIRST_FORMAT =
            """
            {"format":1,"id":"run-000005","analysis":"network.measures",\
            "parameters":"{\\"failing\\":[\\"BANK-5\\"],\\"recovery\\":0.25}","seed":5,\
            "programVersion":"0.1.0","machine":"Linux amd64 Java 25",\
            "started":"2026-03-01T12:00:05Z","duration":"PT0.006S","outcome":"failed",\
            "error":"No convergence after 1000 rounds.",\
            "inputs":[{"name":"network","path":"/data/Réseau 5.csv",\
            "sha256":"0000000000000000000000000000000000000000000000000000000000000005",\
            "bytes":1005,"options":{"columns":"from=lender","equity":"reserves"}}],\
            "findings":["3 rows were left out"]}\
            """;

    @Test
    void theFormatIsTheFirstReleases() throws RunJson.UnreadableException {
        RunRecord run = Runs.ended(5, RunOutcome.FAILED);
        assertEquals(FIRST_FORMAT, new String(RunJson.write(run), UTF_8));
        assertEquals(run, RunJson.read(FIRST_FORMAT.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsWrittenIsReadIdenticallyAndIsOneLine(long seed) throws RunJson.UnreadableException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100; i++) {
            RunRecord run = Runs.random(i, random);
            byte[] line = RunJson.write(run);
            assertEquals(run, RunJson.read(line));
            assertFalse(new String(line, UTF_8).contains("\n"));
        }
    }
}
