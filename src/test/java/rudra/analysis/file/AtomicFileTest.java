package rudra.analysis.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

final class AtomicFileTest {
    private static final byte[] LARGE = new byte[1_000_000];

    @TempDir private Path folder;

    private static void write(Path file, String text) {
        AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Problem refused(Path file, AtomicFile.Content content) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> AtomicFile.write(file, content));
        assertEquals(AnalysisException.Sort.FAILURE, refusal.sort());
        return refusal.problems().getFirst();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aFileIsWrittenAndReplaced() throws Exception {
        Path file = folder.resolve("a.txt");
        write(file, "first");
        write(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void onAFullDiskTheOldFileStaysAndTheMessageSaysWhatToDo() throws Exception {
        Path mounted = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mounted, "64k")) {
            Path file = disk.folder().resolve("a.txt");
            write(file, "old");
            Problem problem = refused(file, stream -> stream.write(LARGE));
            assertEquals("file.not-written", problem.code());
            assertEquals(file.toString(), problem.file().orElse(""));
            assertEquals(
                    "The file could not be written (No space left on device). What was there"
                            + " before is unchanged. Choose another folder or make room on the"
                            + " disk.",
                    problem.message());
            assertEquals("old", Files.readString(file));
            assertEquals(List.of(file), files(disk.folder()));
            write(file, "goes on");
            assertEquals("goes on", Files.readString(file));
        }
    }

    @Test
    void aFailureInTheMiddleLeavesTheOldFileAndNothingBeside() throws Exception {
        Path file = folder.resolve("a.txt");
        write(file, "old");
        Problem problem =
                refused(
                        file,
                        stream -> {
                            stream.write(LARGE);
                            throw new IOException("the cable was pulled");
                        });
        assertTrue(problem.message().contains("(the cable was pulled)"), problem::message);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void abandoningInTheMiddleLeavesTheOldFileAndNothingBeside() throws Exception {
        Path file = folder.resolve("a.txt");
        write(file, "old");
        RuntimeException abandoned = new IllegalStateException("abandoned");
        RuntimeException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        stream -> {
                                            stream.write(LARGE);
                                            throw abandoned;
                                        }));
        assertSame(abandoned, thrown);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void aFolderInPlaceOfTheFileIsLeftAlone() throws Exception {
        Path place = Files.createDirectory(folder.resolve("a.txt"));
        Path within = Files.writeString(place.resolve("b.txt"), "kept");
        assertEquals("file.not-written", refused(place, stream -> stream.write(LARGE)).code());
        assertArrayEquals("kept".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(within));
        assertEquals(List.of(place), files(folder));
    }
}
