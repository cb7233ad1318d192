package rudra.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The program's own fonts, put into the document: it looks the same where they are not installed.
 *
 * @param regular for words
 * @param strong for headings
 */
record PdfFonts(BaseFont regular, BaseFont strong) {

    static PdfFonts load() {
        return new PdfFonts(load("InterTabular-Regular.otf"), load("InterTabular-SemiBold.otf"));
    }

    private static BaseFont load(String name) {
        try (InputStream stream =
                Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/fonts/" + name))) {
            return BaseFont.createFont(
                    name,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    stream.readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Font words(float size) {
        return new Font(regular, size);
    }

    Font heading(float size) {
        return new Font(strong, size);
    }
}
