package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Dot;
import rudra.analysis.picture.Mark.Words;

/**
 * Names beside the dots that stand out: the large ones, the high ones, then those far to the right.
 * A name that would touch another, or hide a dot, is left out, and so is one that stands close by
 * already.
 */
final class PointLabels {
    private static final int NAMES_AT_MOST = 14;
    private static final int TRIED_AT_MOST = 60;
    private static final double HEIGHT = 13;
    private static final double GAP = 4;
    private static final double CLOSE = 24;

    /** A rectangle that is taken. */
    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    private final Plane plane;
    private final List<Dot> dots;
    private final TextWidth textWidth;

    PointLabels(Plane plane, List<Dot> dots, TextWidth textWidth) {
        this.plane = plane;
        this.dots = dots;
        this.textWidth = textWidth;
    }

    List<Mark> marks() {
        List<Box> taken = new ArrayList<>();
        dots.forEach(dot -> taken.add(around(dot)));
        List<Words> names = new ArrayList<>();
        dots.stream()
                .sorted(
                        Comparator.comparingDouble(Dot::radius)
                                .reversed()
                                .thenComparingDouble(dot -> dot.y() - dot.x()))
                .limit(TRIED_AT_MOST)
                .forEach(dot -> {
                    if (names.size() < NAMES_AT_MOST
                            && !dot.subject().isEmpty()
                            && names.stream().noneMatch(words -> isNamed(dot, words))) {
                        place(dot, taken, names);
                    }
                });
        return List.copyOf(names);
    }

    private static Box around(Dot dot) {
        double r = dot.radius();
        return new Box(dot.x() - r, dot.y() - r, dot.x() + r, dot.y() + r);
    }

    private static boolean isNamed(Dot dot, Words words) {
        return words.text().equals(dot.subject())
                && Math.abs(words.y() - dot.y()) < CLOSE
                && Math.abs(words.x() - dot.x()) < CLOSE;
    }

    private void place(Dot dot, List<Box> taken, List<Words> names) {
        double length = textWidth.of(dot.subject());
        for (Anchor anchor : List.of(Anchor.START, Anchor.END)) {
            boolean right = anchor == Anchor.START;
            double from =
                    right ? dot.x() + dot.radius() + GAP : dot.x() - dot.radius() - GAP - length;
            Box box = new Box(from, dot.y() - HEIGHT / 2, from + length, dot.y() + HEIGHT / 2);
            boolean inside = plane.holds(box.left, box.top) && plane.holds(box.right, box.bottom);
            if (inside && taken.stream().noneMatch(box::touches)) {
                taken.add(box);
                double x = right ? box.left : box.right;
                names.add(new Words(x, dot.y(), dot.subject(), anchor, Ink.TEXT));
                return;
            }
        }
    }
}
