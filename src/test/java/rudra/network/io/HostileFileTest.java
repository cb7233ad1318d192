package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.generate.SampleNetworks;

final class HostileFileTest {
    @TempDir private Path folder;

    private Problem refused(Path file) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> new ImportFixture(folder).read(file));
        assertEquals(AnalysisException.Sort.INPUT, refusal.sort());
        assertEquals(file.toString(), refusal.problems().getFirst().file().orElse(""));
        return refusal.problems().getFirst();
    }

    private Problem refused(byte[] content) {
        return refused(new ImportFixture(folder).write("n.csv", content));
    }

    private Problem refused(String content) {
        return refused(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'', file.empty",
                "'\n\n  \n', file.empty",
                "',,,\n,,', file.empty",
                "'lender,borrower,amount', table.header-only",
                "'lender,borrower', network.no-amount-column",
                "'lender,borrower,amount\nA,B,x', network.nothing-usable",
                "'lender,borrower,amount\nA,\"B,1', table.row-broken",
                "'Dear all, please find attached', network.layout-unknown",
                "'PK\u0003\u0004rest', file.not-text",
                "'%PDF-1.7', file.not-text",
            })
    void isRefusedInWords(String content, String code) {
        assertEquals(code.strip(), refused(content).code());
    }

    @Test
    void aBinaryFileIsRefusedWhateverItsName() {
        byte[] bytes = new byte[5_000];
        new java.util.SplittableRandom(7).nextBytes(bytes);
        assertEquals("file.not-text", refused(bytes).code());
    }

    @Test
    void aFolderAndAMissingFileAreNamed() {
        assertEquals("file.folder", refused(folder).code());
        assertEquals("file.missing", refused(folder.resolve("nothing.csv")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,B,%s\n", "%s,B,1\n", "\"%s\",B,1\n", "A,B,1,%s\n"})
    void tenMillionCharactersInAFieldAreRefusedWithTheirLine(String row) {
        String content = "lender,borrower,amount\nA,B,1\n" + row.formatted("x".repeat(10_000_000));
        Problem problem = refused(content);
        assertEquals("table.row-broken", problem.code());
        assertEquals(3, problem.line().orElse(0));
    }

    @Test
    void tenMillionCharactersInAJsonTextAreRefused() {
        String name = "x".repeat(10_000_000);
        Problem problem = refused("{\"format\":\"rudra-network/1\",\"title\":\"" + name + "\"}");
        assertEquals("network.json-malformed", problem.code());
    }

    @Test
    void tenMillionSeparatorsInARowAreRefused() {
        assertEquals("table.row-too-long", refused(",".repeat(10_000_000) + "x\n").code());
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        assertEquals("network.json-malformed", refused("{\"a\":" + "[".repeat(100_000)).code());
    }

    @Test
    void anAllZeroMatrixIsReadWithADoubt() {
        var read = new ImportFixture(folder).read("0,0,0", "0,0,0", "0,0,0");
        assertEquals(3, read.value().size());
        assertEquals(1, ImportFixture.findings(read, "network.no-exposures").size());
    }

    /** Cancels at the given call and not before. */
    private record CancelledAt(int call, int[] calls) implements Progress {
        @Override
        public void update(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return ++calls[0] >= call;
        }
    }

    @Test
    void readingStopsWhereverItIsCancelled() {
        ImportFixture files = new ImportFixture(folder);
        Path exposures = folder.resolve("e.csv");
        Path institutions = folder.resolve("i.csv");
        new NetworkExport().writeExposures(SampleNetworks.robustYetFragile(), exposures);
        new NetworkExport().writeInstitutions(SampleNetworks.robustYetFragile(), institutions);
        files.with("institutions", institutions.toString());
        int[] all = {0};
        NetworkKind.NETWORK
                .reader()
                .read(files.source(exposures), new CancelledAt(Integer.MAX_VALUE, all));
        assertTrue(all[0] > 10, () -> "looked " + all[0] + " times");
        for (int call = 1; call <= all[0]; call++) {
            Progress progress = new CancelledAt(call, new int[1]);
            assertThrows(
                    CancelledException.class,
                    () -> NetworkKind.NETWORK.reader().read(files.source(exposures), progress));
        }
    }

    /** Good files with bytes changed, cut, doubled: a network or words, and nothing else. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void brokenFilesEndInANetworkOrInWords(int seed) throws Exception {
        RandomGenerator random = new Seed(seed).stream(0);
        int rounds = Boolean.getBoolean("rudra.thorough") ? 20_000 : 300;
        byte[][] good = {
            "lender,borrower,amount\nA,B,0.5\nB,C,1e5\n\"C\",A,-2\nTotal,B,3\n"
                    .getBytes(StandardCharsets.UTF_8),
            ";A;B;Total\nA;0;1,5;1,5\nB;2,25;0;2,25\nTotal;2,25;1,5;3,75\n"
                    .getBytes(StandardCharsets.UTF_16),
            "0,1,2\n3,0,4\n5,6,0\n".getBytes(StandardCharsets.UTF_8),
            "bank,total assets,liabilities,equity,lat\nA,10,9,1,50\nB,20,19,,x\n"
                    .getBytes(StandardCharsets.UTF_8),
            Files.readAllBytes(Path.of("samples/networks/eisenberg-noe-textbook.json")),
            "A\tB\t1\nB\tC\tNaN\n".getBytes(StandardCharsets.UTF_8),
        };
        for (int round = 0; round < rounds; round++) {
            byte[] main = broken(good[random.nextInt(good.length)], random);
            byte[] table = broken(good[3], random);
            ImportFixture files = new ImportFixture(folder);
            Path file = files.write("n.csv", main);
            if (random.nextBoolean()) {
                files.with("institutions", files.write("i.csv", table).toString());
            }
            try {
                assertTrue(files.read(file).value().size() > 0);
            } catch (AnalysisException e) {
                assertTrue(e.problems().stream().noneMatch(p -> p.message().isBlank()));
            } catch (RuntimeException e) {
                throw new AssertionError(
                        Arrays.toString(main) + " with " + Arrays.toString(table), e);
            }
        }
    }

    private static byte[] broken(byte[] good, RandomGenerator random) {
        byte[] bytes = good.clone();
        String sign = "\"\n\r,;|\t.-+eE0919x{}[]:\u0000\u00FF\u0080 ";
        for (int change = random.nextInt(6); change > 0 && bytes.length > 2; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) sign.charAt(random.nextInt(sign.length()));
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> bytes[at] = (byte) random.nextInt();
                default -> {
                    byte[] doubled = Arrays.copyOf(bytes, bytes.length + at);
                    System.arraycopy(bytes, 0, doubled, bytes.length, at);
                    bytes = doubled;
                }
            }
        }
        return bytes;
    }
}
