package rudra.ui.chart;

import java.util.Optional;
import rudra.analysis.picture.Mark;
import rudra.analysis.picture.Picture;
import rudra.analysis.picture.Plane;

/** Finds what a place on a picture stands for. O(marks + places of lines). */
final class Pointing {
    private static final double NEAR = 4;
    private static final double NEAR_A_LINE = 40;

    private Pointing() {}

    /**
     * What is pointed at.
     *
     * @param x where it is; the middle of a bar or a cell
     * @param y where it is
     * @param meaning in words
     * @param onLine whether it is a place of a line, which shows no mark of its own
     */
    record Target(double x, double y, String meaning, boolean onLine) {}

    /** The dot, bar or cell under a place, otherwise the nearest place of a line. */
    static Optional<Target> at(Picture picture, double x, double y) {
        Optional<Target> found = Optional.empty();
        for (Mark mark : picture.marks()) {
            // What is painted later lies above.
            if (mark instanceof Mark.Telling telling && holds(telling, x, y)) {
                found = Optional.of(target(telling));
            }
        }
        return found.or(() ->
                picture.plane()
                        .filter(plane -> plane.holds(x, y))
                        .flatMap(plane -> onLine(picture, plane, x, y)));
    }

    private static boolean holds(Mark.Telling mark, double x, double y) {
        return switch (mark) {
            case Mark.Bar bar -> within(bar.x(), bar.y(), bar.width(), bar.height(), x, y);
            case Mark.Cell cell -> within(cell.x(), cell.y(), cell.width(), cell.height(), x, y);
            case Mark.Dot dot -> Math.hypot(dot.x() - x, dot.y() - y) <= dot.radius() + NEAR / 2;
        };
    }

    private static boolean within(
            double left, double top, double width, double height, double x, double y) {
        return x >= left && x <= left + width && y >= top && y <= top + height;
    }

    private static Target target(Mark.Telling mark) {
        return switch (mark) {
            case Mark.Bar bar ->
                    new Target(
                            bar.x() + bar.width() / 2,
                            bar.y() + bar.height() / 2,
                            bar.meaning(),
                            false);
            case Mark.Cell cell ->
                    new Target(
                            cell.x() + cell.width() / 2,
                            cell.y() + cell.height() / 2,
                            cell.meaning(),
                            false);
            case Mark.Dot dot -> new Target(dot.x(), dot.y(), dot.meaning(), false);
        };
    }

    private static Optional<Target> onLine(Picture picture, Plane plane, double x, double y) {
        double nearest = NEAR_A_LINE;
        Optional<Target> found = Optional.empty();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Polyline line) {
                for (int i = 0; i < line.x().length; i++) {
                    double away = Math.hypot(line.x()[i] - x, line.y()[i] - y);
                    if (away < nearest && plane.holds(line.x()[i], line.y()[i])) {
                        nearest = away;
                        found =
                                Optional.of(
                                        new Target(
                                                line.x()[i],
                                                line.y()[i],
                                                line.meaning().apply(i),
                                                true));
                    }
                }
            }
        }
        return found;
    }
}
