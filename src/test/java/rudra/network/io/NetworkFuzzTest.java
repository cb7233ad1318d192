package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;

/** Whatever the bytes: a network, or a refusal in words, and no other exception. */
final class NetworkFuzzTest {
    @TempDir private Path folder;

    @FuzzTest(maxDuration = "10m")
    void anyFileEndsInANetworkOrInWords(byte[] content) throws IOException {
        read(new ImportFixture(folder), content);
    }

    @FuzzTest(maxDuration = "10m")
    void anyTableEndsInANetworkOrInWords(byte[] content) throws IOException {
        Path table = Files.write(folder.resolve("table.csv"), content);
        read(
                new ImportFixture(folder).with("institutions", table.toString()),
                "lender,borrower,amount\nA,B,10\nB,A,4\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void read(ImportFixture files, byte[] content) {
        try {
            files.read(files.write("network.csv", content));
        } catch (AnalysisException refusal) {
            assertFalse(refusal.problems().getFirst().message().isBlank());
        }
    }
}
