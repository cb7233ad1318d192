package rudra.ui.contagion.replay;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import rudra.ui.network.Lettering;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.View;

/**
 * Letters a frame on the UI thread: the caption above the drawing, the names of who failed, the
 * legend below.
 */
final class FilmLetters {
    /** The height above the drawing. */
    static final int HEAD = 76;

    /** The height below the drawing. */
    static final int FOOT = 60;

    private static final String FAMILY = "Inter Tabular";
    private static final double MARGIN = 24;
    private static final double MARK = 11;
    private static final double GAP = 7;
    private static final double BETWEEN = 20;
    private static final double ROW = 22;
    private static final double MUTED = 0.75;

    private final FilmStyle style;
    private final FilmText text;
    private final Lettering names = new Lettering(Font.font(FAMILY, 13));
    private final Font small = Font.font(FAMILY, 13);
    private final Font large = Font.font(FAMILY, FontWeight.SEMI_BOLD, 22);

    FilmLetters(FilmStyle style, FilmText text) {
        this.style = style;
        this.text = text;
    }

    /**
     * The letters of one frame.
     *
     * @param view of the drawing, which lies below the head
     * @return pixels of the whole frame, ARGB premultiplied
     */
    int[] pixels(int round, PreparedDrawing drawing, View view) {
        return Lettering.pixels(
                view.width(),
                view.height() + HEAD + FOOT,
                1,
                pen -> {
                    head(pen, round, view.width());
                    legend(pen, view.width(), HEAD + view.height());
                    pen.translate(0, HEAD);
                    names.names(pen, drawing, view, style.look());
                });
    }

    private void head(GraphicsContext pen, int round, double width) {
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(colour(style.look().label()));
        pen.setFont(large);
        pen.fillText(text.captions().get(round), MARGIN, 30, width - 2 * MARGIN);
        pen.setGlobalAlpha(MUTED);
        pen.setFont(small);
        pen.fillText(text.source(), MARGIN, 57, width - 2 * MARGIN);
        pen.setGlobalAlpha(1);
    }

    /** Row after row; what finds no room in the second is narrowed into it by the pen. */
    private void legend(GraphicsContext pen, double width, double top) {
        double x = MARGIN;
        double y = top + ROW - GAP;
        pen.setFont(small);
        for (FilmText.Entry entry : text.legend()) {
            double wide = MARK + GAP + widthOf(entry.text());
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            mark(pen, entry.tone(), x, y);
            pen.setFill(colour(style.look().label()));
            pen.fillText(entry.text(), x + MARK + GAP, y);
            x += wide + BETWEEN;
        }
    }

    private void mark(GraphicsContext pen, Tone tone, double x, double y) {
        pen.setFill(colour(style.colours().getOrDefault(tone, 0)));
        if (tone.isOfInstitutions()) {
            pen.fillOval(x, y - MARK / 2, MARK, MARK);
        } else {
            pen.fillPolygon(new double[] {x, x, x + MARK}, new double[] {y - 3, y + 3, y}, 3);
        }
    }

    private double widthOf(String words) {
        Text measured = new Text(words);
        measured.setFont(small);
        return measured.getLayoutBounds().getWidth();
    }

    private static Color colour(int argb) {
        return Color.rgb(
                (argb >>> 16) & 0xFF, (argb >>> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
