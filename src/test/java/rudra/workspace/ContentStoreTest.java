package rudra.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.json.Digest;
import rudra.job.CancelledException;
import rudra.job.Progress;

/** Files are kept by their digest, once, and never believed unchecked. */
final class ContentStoreTest {
    /** The SHA-256 of “abc”: FIPS 180-2, appendix B.1. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir Path folder;
    private ContentStore store;
    private Path place;

    @BeforeEach
    void open() {
        place = folder.resolve("store");
        store = new ContentStore(place, 1000);
    }

    @Test
    void contentLiesUnderItsDigest() throws IOException {
        Path file = Files.writeString(folder.resolve("network.csv"), "abc");
        assertEquals(new StoredContent(ABC, 3, true), store.put(file, Progress.none()));
        Path kept = place.resolve("ba").resolve(ABC.substring(2));
        assertEquals(Optional.of(kept), store.find(ABC));
        assertEquals("abc", Files.readString(kept));
    }

    @Test
    void bytesAndFilesOfTheSameContentAreOneFile() throws IOException {
        store.put("abc".getBytes(UTF_8));
        store.put(Files.writeString(folder.resolve("a.csv"), "abc"), Progress.none());
        assertEquals(1, filesInStore().size());
        assertArrayEquals("abc".getBytes(UTF_8), store.read(ABC).orElseThrow());
    }

    @Test
    void whatWasNeverPutIsNotThere() {
        assertEquals(Optional.empty(), store.find(ABC));
        assertTrue(store.read(ABC).isEmpty());
    }

    @Test
    void ofALargeFileOnlyTheDigestIsTaken() throws IOException {
        byte[] large = new byte[1001];
        Path file = Files.write(folder.resolve("large.csv"), large);
        assertEquals(
                new StoredContent(Digest.of(large), 1001, false), store.put(file, Progress.none()));
        assertEquals(List.of(), filesInStore());
    }

    @Test
    void damagedContentIsRefusedAndMendedByTheNextPut() throws IOException {
        store.put("abc".getBytes(UTF_8));
        Path kept = store.find(ABC).orElseThrow();
        Files.delete(kept);
        Files.writeString(kept, "abd");
        for (Runnable reading : List.<Runnable>of(() -> store.find(ABC), () -> store.read(ABC))) {
            AnalysisException refused = assertThrows(AnalysisException.class, reading::run);
            assertEquals("store.damaged", refused.problems().getFirst().code());
        }
        store.put("abc".getBytes(UTF_8));
        assertEquals("abc", Files.readString(store.find(ABC).orElseThrow()));
    }

    @Test
    void keptFilesAreForReadingOnly() {
        store.put("abc".getBytes(UTF_8));
        Path kept = store.find(ABC).orElseThrow();
        assertFalse(kept.toFile().canWrite() && !isRoot(), "Anybody may write to " + kept);
    }

    @Test
    void aCancelledCopyLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("network.csv"), "abc");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(CancelledException.class, () -> store.put(file, cancelled));
        assertEquals(List.of(), filesInStore());
    }

    @Test
    void copiesThatAKilledProcessNeverEndedAreRemovedAfterADay() throws IOException {
        Path incoming = Files.createDirectories(place.resolve("incoming"));
        Path old = Files.writeString(incoming.resolve("old"), "ab");
        Path young = Files.writeString(incoming.resolve("young"), "ab");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Workspace.open(folder, Opener.thisProcess("Test")).close();
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void aFileThatWasMadeInTheStoreIsMovedIntoPlaceWhateverItsSize() throws IOException {
        byte[] large = new byte[1001];
        Path made = store.newFolder();
        Path file = Files.write(made.resolve("history.parquet"), large);
        assertEquals(new StoredContent(Digest.of(large), 1001, true), store.take(file));
        assertArrayEquals(large, Files.readAllBytes(store.find(Digest.of(large)).orElseThrow()));
        assertFalse(Files.exists(file));
    }

    @Test
    void foldersThatAKilledProcessLeftAreRemovedAfterADay() throws IOException {
        Path made = store.newFolder();
        Files.writeString(made.resolve("history.part"), "ab");
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Workspace.open(folder, Opener.thisProcess("Test")).close();
        assertFalse(Files.exists(made));
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.csv");
        AnalysisException failure =
                assertThrows(AnalysisException.class, () -> store.put(missing, Progress.none()));
        assertEquals(Optional.of(missing.toString()), failure.problems().getFirst().file());
    }

    @Test
    void whatIsNoDigestNeverBecomesAPath() {
        for (String wrong : List.of("", "../../etc/passwd", ABC.toUpperCase(Locale.ROOT))) {
            assertThrows(IllegalArgumentException.class, () -> store.find(wrong));
        }
    }

    @Test
    void processesThatPutTheSameContentAtOnceLeaveItWhole() throws Exception {
        int files = 40;
        List<OtherProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                processes.add(OtherProcess.start("put", place, Integer.toString(files)));
            }
            List<String> expected =
                    IntStream.range(0, files)
                            .mapToObj(OtherProgram::content)
                            .map(Digest::of)
                            .toList();
            for (OtherProcess process : processes) {
                assertEquals(expected, process.remainingLines());
                assertEquals(0, process.exit());
            }
            for (String digest : expected) {
                assertTrue(store.find(digest).isPresent());
            }
            assertEquals(files, filesInStore().size());
        } finally {
            processes.forEach(OtherProcess::close);
        }
    }

    private List<Path> filesInStore() throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
