package rudra.ui.chart.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import smile.plot.swing.Figure;
import smile.plot.swing.Renderer;

/** Draws plots. */
public final class SmilePlots {
    private static final int STRIP = 20;
    private static final int LETTERS = 12;
    private static final int SWATCH = 10;
    private static final int GAP = 6;

    private SmilePlots() {}

    /**
     * Draws a plot. Cost grows with points and pixels.
     *
     * @param width in pixels of a plain screen
     * @param height in pixels of a plain screen
     * @param scale how many pixels the image has for each of these, in either direction
     * @param paper the colours
     */
    public static PlotImage draw(Plot plot, int width, int height, double scale, Paper paper) {
        // Must be said before AWT looks for a screen: JavaFX has it, and both in one process block.
        System.setProperty("java.awt.headless", "true");
        BufferedImage image =
                new BufferedImage(
                        (int) Math.round(width * scale),
                        (int) Math.round(height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(scale, scale);
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            draw(plot, paper, pen, width, height);
        } finally {
            pen.dispose();
        }
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int k = 0; k < pixels.length; k++) {
            pixels[k] = paper.seen(pixels[k]);
        }
        return new PlotImage(image.getWidth(), image.getHeight(), pixels);
    }

    private static void draw(Plot plot, Paper paper, Graphics2D pen, int width, int height) {
        Figures figures = new Figures(paper);
        switch (plot) {
            case Plot.Boxes boxes -> paint(figures.of(boxes), pen, width, height);
            case Plot.Quantiles quantiles -> paint(figures.of(quantiles), pen, width, height);
            case Plot.Points points -> {
                int top = legend(points.groups(), paper, pen);
                Graphics2D below = (Graphics2D) pen.create(0, top, width, height - top);
                paint(figures.of(points), below, width, height - top);
                below.dispose();
            }
            case Plot.Correlations pairs -> paint(figures.of(pairs), pen, width, height);
            case Plot.Tree tree -> paint(figures.of(tree), pen, width, height);
            case Plot.Matrix matrix -> {
                int top = legend(matrix.groups(), paper, pen);
                matrix(matrix, figures, pen, new Rectangle(0, top, width, height - top));
            }
        }
    }

    /** The names stand above the columns and beside the rows. */
    private static void matrix(
            Plot.Matrix matrix, Figures figures, Graphics2D pen, Rectangle room) {
        int places = matrix.names().size();
        int wide = (room.width - STRIP) / places;
        int high = (room.height - STRIP) / places;
        pen.setColor(Color.BLACK);
        pen.setFont(pen.getFont().deriveFont(Font.BOLD, (float) LETTERS));
        for (int row = 0; row < places; row++) {
            String name = matrix.names().get(row);
            int middle = pen.getFontMetrics().stringWidth(name) / 2;
            int y = room.y + STRIP + row * high;
            pen.drawString(name, STRIP + row * wide + wide / 2 - middle, room.y + LETTERS);
            Graphics2D upright = (Graphics2D) pen.create();
            upright.rotate(-Math.PI / 2, LETTERS, y + high / 2.0 + middle);
            upright.drawString(name, LETTERS, y + high / 2 + middle);
            upright.dispose();
            for (int column = 0; column < places; column++) {
                Graphics2D part = (Graphics2D) pen.create(STRIP + column * wide, y, wide, high);
                paint(figures.of(matrix, row, column), part, wide, high);
                part.dispose();
            }
        }
    }

    /** Names the groups in a line above, where there are several; how high that is. */
    private static int legend(Plot.Groups groups, Paper paper, Graphics2D pen) {
        if (!groups.differ()) {
            return 0;
        }
        pen.setFont(pen.getFont().deriveFont(Font.PLAIN, (float) LETTERS));
        int x = STRIP;
        for (int group = 0; group < groups.names().size(); group++) {
            pen.setColor(new Color(paper.drawn(paper.ofGroup(group))));
            pen.fillRect(x, (STRIP - SWATCH) / 2, SWATCH, SWATCH);
            pen.setColor(Color.BLACK);
            x += SWATCH + GAP;
            String name = groups.names().get(group);
            pen.drawString(name, x, (STRIP + SWATCH) / 2);
            x += pen.getFontMetrics().stringWidth(name) + 2 * GAP;
        }
        return STRIP;
    }

    private static void paint(Figure figure, Graphics2D pen, int width, int height) {
        Renderer renderer = new Renderer(figure.projection(width, height));
        pen.setColor(Color.BLACK);
        renderer.setGraphics(pen);
        figure.paint(renderer);
    }
}
