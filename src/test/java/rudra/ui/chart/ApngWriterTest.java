package rudra.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.ui.chart.ApngWriter.Frame;

class ApngWriterTest {
    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    @SuppressWarnings("ArrayRecordComponent")
    private record Chunk(String type, byte[] content) {}

    @Test
    void everyFrameCanBeReadBackWithItsTime() throws IOException {
        List<Chunk> chunks = chunks(film(3));
        assertEquals(
                List.of("IHDR", "acTL", "fcTL", "IDAT", "fcTL", "fdAT", "fcTL", "fdAT", "IEND"),
                chunks.stream().map(Chunk::type).toList());
        assertEquals(3, ByteBuffer.wrap(chunks.get(1).content()).getInt());
        for (int frame = 0; frame < 3; frame++) {
            ByteBuffer control = ByteBuffer.wrap(chunks.get(2 + 2 * frame).content());
            assertEquals(WIDTH, control.getInt(4));
            assertEquals(HEIGHT, control.getInt(8));
            assertEquals(100 + frame, control.getShort(20));
            assertEquals(1000, control.getShort(22));
            byte[] data = chunks.get(3 + 2 * frame).content();
            byte[] packed = frame == 0 ? data : Arrays.copyOfRange(data, 4, data.length);
            assertArrayEquals(pixels(frame), unpacked(packed));
        }
    }

    @Test
    void controlAndDataAreNumberedTogether() throws IOException {
        List<Integer> numbers =
                chunks(film(4)).stream()
                        .filter(chunk -> chunk.type().startsWith("f"))
                        .map(chunk -> ByteBuffer.wrap(chunk.content()).getInt())
                        .toList();
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), numbers);
    }

    @Test
    void aProgramThatKnowsNoFilmsShowsTheFirstFrame() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(film(3)));
        assertArrayEquals(pixels(0), image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
    }

    @Test
    void aFilmThatIsStoppedLeavesTheOldFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("film.png"), "old");
        assertThrows(
                IllegalStateException.class,
                () ->
                        ApngWriter.write(
                                file,
                                WIDTH,
                                HEIGHT,
                                2,
                                i -> {
                                    throw new IllegalStateException("Stopped.");
                                }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        ApngWriter.write(file, WIDTH, HEIGHT, 2, ApngWriterTest::frame);
        assertArrayEquals(film(2), Files.readAllBytes(file));
    }

    @Test
    void refusesAFilmOfNothingAndATimeThatCannotBeWritten() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ApngWriter.write(new ByteArrayOutputStream(), 1, 1, 0, _ -> frame(0)));
        assertThrows(IllegalArgumentException.class, () -> new Frame(new int[1], 70_000));
        assertThrows(IllegalArgumentException.class, () -> new Frame(new int[1], -1));
    }

    private static byte[] film(int frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApngWriter.write(out, WIDTH, HEIGHT, frames, ApngWriterTest::frame);
        return out.toByteArray();
    }

    private static Frame frame(int number) {
        return new Frame(pixels(number), 100 + number);
    }

    private static int[] pixels(int seed) {
        return new SplittableRandom(seed).ints(WIDTH * HEIGHT).toArray();
    }

    private static List<Chunk> chunks(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file, 8, file.length - 8);
        List<Chunk> chunks = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] content = new byte[bytes.getInt()];
            byte[] type = new byte[4];
            bytes.get(type).get(content);
            CRC32 check = new CRC32();
            check.update(type);
            check.update(content);
            assertEquals((int) check.getValue(), bytes.getInt());
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), content));
        }
        return chunks;
    }

    /** Undoes compression and the prediction from the row above. */
    private static int[] unpacked(byte[] packed) throws IOException {
        ByteBuffer rows;
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            rows = ByteBuffer.wrap(inflater.readAllBytes());
        }
        int[] pixels = new int[WIDTH * HEIGHT];
        byte[] row = new byte[4 * WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            assertEquals(2, rows.get());
            for (int k = 0; k < row.length; k++) {
                row[k] += rows.get();
            }
            for (int x = 0; x < WIDTH; x++) {
                int rgba = ByteBuffer.wrap(row).getInt(4 * x);
                pixels[y * WIDTH + x] = Integer.rotateRight(rgba, 8);
            }
        }
        return pixels;
    }
}
