package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;

/**
 * Two numeric axes: finds the room that their words need, and draws grid, ticks and titles below
 * the data.
 */
final class AxesFrame {
    private static final double TITLE = 18;
    private static final double TICKS = 22;
    private static final double GAP = 6;
    private static final double TICK_ROOM_ABOVE = 34;
    private static final double TICK_ROOM_BESIDE = 60;
    private static final double TICK_GAP = 14;

    private final List<Mark> marks = new ArrayList<>();
    private final TextWidth textWidth;
    private final Plane plane;

    /**
     * Axes for values of two ranges.
     *
     * @param head the height that is taken above the chart, as by a legend
     */
    AxesFrame(
            Axis x,
            Span valuesX,
            Axis y,
            Span valuesY,
            double width,
            double height,
            double head,
            TextWidth textWidth) {
        this.textWidth = textWidth;
        double top = head + TITLE;
        double bottom = Math.max(top + 1, height - TICKS - TITLE);
        int mostY = (int) Math.max(1, (bottom - top) / TICK_ROOM_ABOVE);
        Scale scaleY = y.scale(valuesY, mostY);
        List<Tick> ticksY = scaleY.ticks(mostY);
        double left =
                GAP + ticksY.stream().mapToDouble(t -> textWidth.of(t.text())).max().orElse(0);
        Scale scaleX = x.scale(valuesX, (int) Math.max(1, (width - left) / TICK_ROOM_BESIDE));
        double right = Math.max(left + 1, width - lastHalf(scaleX));
        plane = new Plane(left, top, right, bottom, scaleX, scaleY);
        ticksY.forEach(this::above);
        readable(scaleX).forEach(this::beside);
        String titleY = textWidth.fitted(y.title(), width);
        marks.add(new Words(0, top - TITLE / 2 - 2, titleY, Anchor.START, Ink.MUTED));
        String titleX = textWidth.fitted(x.title(), right);
        marks.add(new Words(right, bottom + TICKS + TITLE / 2 - 2, titleX, Anchor.END, Ink.MUTED));
        marks.add(new Rule(left, bottom, right, bottom, Ink.MUTED));
        marks.add(new Rule(left, top, left, bottom, Ink.MUTED));
    }

    /** The room that the last tick's words need beyond the axis. */
    private double lastHalf(Scale scale) {
        return scale.ticks(2).stream().mapToDouble(t -> textWidth.of(t.text())).max().orElse(0) / 2
                + GAP;
    }

    /** As many ticks as stand beside each other without touching. */
    private List<Tick> readable(Scale scale) {
        int most = (int) Math.max(1, (plane.right() - plane.left()) / TICK_ROOM_BESIDE);
        List<Tick> ticks = scale.ticks(most);
        while (most > 1 && isCrowded(ticks)) {
            most--;
            ticks = scale.ticks(most);
        }
        return ticks;
    }

    private boolean isCrowded(List<Tick> ticks) {
        double end = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double half = textWidth.of(tick.text()) / 2;
            double middle = plane.x(tick.value());
            if (middle - half < end + TICK_GAP) {
                return true;
            }
            end = middle + half;
        }
        return false;
    }

    private void above(Tick tick) {
        double place = plane.y(tick.value());
        marks.add(new Rule(plane.left(), place, plane.right(), place, Ink.GRID));
        marks.add(new Words(plane.left() - GAP, place, tick.text(), Anchor.END, Ink.MUTED));
    }

    private void beside(Tick tick) {
        double place = plane.x(tick.value());
        marks.add(new Rule(place, plane.top(), place, plane.bottom(), Ink.GRID));
        double middle = plane.bottom() + TICKS / 2;
        // Words may not leave the picture, even where only one tick fits.
        double half = textWidth.of(tick.text()) / 2;
        double inside = Math.max(place, half);
        marks.add(new Words(inside, middle, tick.text(), Anchor.MIDDLE, Ink.MUTED));
    }

    List<Mark> marks() {
        return marks;
    }

    Plane plane() {
        return plane;
    }
}
