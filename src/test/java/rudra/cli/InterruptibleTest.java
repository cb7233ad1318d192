package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import rudra.job.Progress;

/** Work of the command line, which nobody looks at a screen beside. */
final class InterruptibleTest {

    @Test
    void workOfTheCommandLineMayUseAllCores() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int threads = new Interruptible<>(Progress::threads).await(new Console(nowhere, nowhere));
        assertEquals(Runtime.getRuntime().availableProcessors(), threads);
    }
}
