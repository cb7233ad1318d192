package rudra.analysis.picture;

import java.util.Formatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes pictures as Scalable Vector Graphics; what a bar stands for is its tooltip. */
public final class SvgPicture {
    private SvgPicture() {}

    private static final double MARGIN = 12;
    private static final double TITLE = 24;

    /**
     * The picture as an SVG document, under its title.
     *
     * @param title what the picture shows
     * @param colours the colour of each ink as SVG writes it, such as {@code #1f6ea6}
     */
    public static String of(String title, Picture picture, Function<Ink, String> colours) {
        Formatter svg = new Formatter(Locale.ROOT);
        double width = picture.width() + 2 * MARGIN;
        double height = picture.height() + 2 * MARGIN + TITLE;
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\""
                        + " font-family=\"Inter, sans-serif\" font-size=\"%.0f\">%n",
                width, height, Picture.TEXT_SIZE);
        svg.format(
                "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n",
                colours.apply(Ink.GROUND));
        svg.format(
                "<text x=\"%.0f\" y=\"%.0f\" font-size=\"13\" font-weight=\"600\" fill=\"%s\">%s</text>%n",
                MARGIN, MARGIN + Picture.TEXT_SIZE, colours.apply(Ink.TEXT), escaped(title));
        svg.format("<g transform=\"translate(%.0f %.0f)\">%n", MARGIN, MARGIN + TITLE);
        picture.marks().forEach(mark -> write(mark, colours, svg));
        return svg.format("</g>%n</svg>%n").toString();
    }

    private static void write(Mark mark, Function<Ink, String> colours, Formatter svg) {
        switch (mark) {
            case Mark.Bar bar ->
                    svg.format(
                            "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\">"
                                    + "<title>%s</title></rect>%n",
                            bar.x(),
                            bar.y(),
                            bar.width(),
                            bar.height(),
                            colours.apply(bar.ink()),
                            escaped(bar.meaning()));
            case Mark.Cell cell ->
                    svg.format(
                            "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\">"
                                    + "<title>%s</title></rect>%n",
                            cell.x(),
                            cell.y(),
                            cell.width(),
                            cell.height(),
                            cell.tint().of(colours),
                            escaped(cell.meaning()));
            case Mark.Dot dot ->
                    svg.format(
                            "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\""
                                    + " fill-opacity=\"%.2f\"><title>%s</title></circle>%n",
                            dot.x(),
                            dot.y(),
                            dot.radius(),
                            colours.apply(dot.ink()),
                            Mark.Dot.OPACITY,
                            escaped(dot.meaning()));
            case Mark.Polyline line ->
                    svg.format(
                            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\""
                                    + " stroke-width=\"%.1f\" stroke-linejoin=\"round\"/>%n",
                            points(line.x(), line.y()),
                            colours.apply(line.ink()),
                            Mark.Polyline.THICKNESS);
            case Mark.Area area ->
                    svg.format(
                            "<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"%.2f\"/>%n",
                            points(area.x(), area.y()), colours.apply(area.ink()), area.opacity());
            case Mark.Rule rule ->
                    svg.format(
                            "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\"/>%n",
                            rule.x1(), rule.y1(), rule.x2(), rule.y2(), colours.apply(rule.ink()));
            case Mark.Words words ->
                    svg.format(
                            "<text x=\"%.2f\" y=\"%.2f\" text-anchor=\"%s\""
                                    + " dominant-baseline=\"central\" fill=\"%s\">%s</text>%n",
                            words.x(),
                            words.y(),
                            words.anchor().name().toLowerCase(Locale.ROOT),
                            colours.apply(words.ink()),
                            escaped(words.text()));
        }
    }

    private static String points(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> String.format(Locale.ROOT, "%.2f,%.2f", x[i], y[i]))
                .collect(Collectors.joining(" "));
    }

    /** XML text; characters that XML does not allow at all are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(SvgPicture::isXml)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = c == 0xFFFE || c == 0xFFFF;
        return c == '\t' || (c >= ' ' && !surrogate && !none);
    }
}
