package rudra.app.report;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;

/** Paints pictures as lines and letters, not as pixels: they are sharp at every size. */
final class PdfPainter {
    /** The middle of letters over their foot, as a share of their size. */
    private static final float MIDDLE = 0.36f;

    /** Control points of a quarter of a circle. */
    private static final float ROUND = 0.5523f;

    private final PdfContentByte page;
    private final BaseFont font;

    PdfPainter(PdfContentByte page, BaseFont font) {
        this.page = page;
        this.font = font;
    }

    /**
     * Paints a picture.
     *
     * @param left its left edge on the page, in points
     * @param top its upper edge
     * @param scale points a pixel
     */
    void paint(Picture picture, float left, float top, float scale) {
        page.saveState();
        page.concatCTM(scale, 0, 0, -scale, left, top);
        picture.marks().forEach(this::paint);
        page.restoreState();
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Bar bar -> {
                fill(bar.ink().onPaper());
                rectangle(bar.x(), bar.y(), bar.width(), bar.height());
            }
            case Mark.Cell cell -> {
                fill(cell.tint().of(Ink::onPaper));
                rectangle(cell.x(), cell.y(), cell.width(), cell.height());
            }
            case Mark.Dot dot -> dot(dot);
            case Mark.Polyline line -> {
                stroke(line.ink().onPaper(), Mark.Polyline.THICKNESS);
                path(line.x(), line.y());
                page.stroke();
            }
            case Mark.Area area -> {
                page.saveState();
                opacity(area.opacity());
                fill(area.ink().onPaper());
                path(area.x(), area.y());
                page.fill();
                page.restoreState();
            }
            case Mark.Rule rule -> {
                stroke(rule.ink().onPaper(), 1);
                page.moveTo((float) rule.x1(), (float) rule.y1());
                page.lineTo((float) rule.x2(), (float) rule.y2());
                page.stroke();
            }
            case Mark.Words words -> words(words);
        }
    }

    private void rectangle(double x, double y, double width, double height) {
        page.rectangle((float) x, (float) y, (float) width, (float) height);
        page.fill();
    }

    private void dot(Mark.Dot dot) {
        float x = (float) dot.x();
        float y = (float) dot.y();
        float r = (float) dot.radius();
        float c = r * ROUND;
        page.saveState();
        opacity(Mark.Dot.OPACITY);
        fill(dot.ink().onPaper());
        page.moveTo(x + r, y);
        page.curveTo(x + r, y + c, x + c, y + r, x, y + r);
        page.curveTo(x - c, y + r, x - r, y + c, x - r, y);
        page.curveTo(x - r, y - c, x - c, y - r, x, y - r);
        page.curveTo(x + c, y - r, x + r, y - c, x + r, y);
        page.fill();
        page.restoreState();
    }

    private void path(double[] x, double[] y) {
        page.moveTo((float) x[0], (float) y[0]);
        for (int k = 1; k < x.length; k++) {
            page.lineTo((float) x[k], (float) y[k]);
        }
    }

    /** The picture's y goes down, letters stand upright. */
    private void words(Mark.Words words) {
        float size = (float) Picture.TEXT_SIZE;
        float width = font.getWidthPoint(words.text(), size);
        float shift =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        fill(words.ink().onPaper());
        page.beginText();
        page.setFontAndSize(font, size);
        page.setTextMatrix(
                1, 0, 0, -1, (float) words.x() - shift, (float) words.y() + size * MIDDLE);
        page.showText(words.text());
        page.endText();
    }

    private void opacity(double share) {
        PdfGState state = new PdfGState();
        state.setFillOpacity((float) share);
        page.setGState(state);
    }

    private void fill(String colour) {
        page.setRGBColorFill(channel(colour, 1), channel(colour, 3), channel(colour, 5));
    }

    private void stroke(String colour, double thickness) {
        page.setRGBColorStroke(channel(colour, 1), channel(colour, 3), channel(colour, 5));
        page.setLineWidth((float) thickness);
    }

    private static int channel(String colour, int digit) {
        return Integer.parseInt(colour.substring(digit, digit + 2), 16);
    }
}
