package rudra.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void theJdksReaderReadsBackEveryPixel() throws IOException {
        int[] pixels = new SplittableRandom(1).ints(37 * 23).toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PngWriter.write(out, 37, 23, pixels);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(37, image.getWidth());
        assertEquals(23, image.getHeight());
        assertArrayEquals(pixels, image.getRGB(0, 0, 37, 23, null, 0, 37));
    }

    @Test
    void refusesPixelsThatDoNotMakeTheImage() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThrows(IllegalArgumentException.class, () -> PngWriter.write(out, 2, 2, new int[3]));
        assertThrows(IllegalArgumentException.class, () -> PngWriter.write(out, 0, 0, new int[0]));
    }
}
