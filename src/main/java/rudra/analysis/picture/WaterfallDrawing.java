package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;
import rudra.analysis.picture.Waterfall.Change;
import rudra.analysis.picture.Waterfall.Step;

/** Draws a waterfall: a row a step, the names on the left, the amounts beside the bars. */
final class WaterfallDrawing {
    private static final double LABEL_SHARE = 0.42;
    private static final double GAP = 8;
    private static final double TICKS = 18;
    private static final double TITLE = 16;
    private static final double ROW_AT_LEAST = 15;
    private static final double ROW_AT_MOST = 30;
    private static final double ROW_USED = 0.7;
    private static final double TICK_ROOM = 70;

    private final Waterfall chart;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final double bottom;
    private final double row;
    private final Plane plane;
    private final List<Mark> marks = new ArrayList<>();
    private int drawn;

    WaterfallDrawing(Waterfall whole, double width, double height, TextWidth textWidth) {
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        double room = Math.max(1, height - TICKS - TITLE);
        int rows = (int) Math.max(3, room / ROW_AT_LEAST);
        chart = whole.steps().size() + 2 <= rows ? whole : whole.with(fewer(whole, rows - 2));
        row = Math.min(ROW_AT_MOST, room / (chart.steps().size() + 2));
        bottom = row * (chart.steps().size() + 2);
        double longest = names().mapToDouble(textWidth::of).max().orElse(0);
        double left = Math.min(longest, width * LABEL_SHARE) + GAP;
        double amount = amounts().mapToDouble(textWidth::of).max().orElse(0);
        double right = Math.max(left + 1, width - amount - GAP);
        int most = (int) Math.max(1, (right - left) / TICK_ROOM);
        Scale scale = Axis.linear(chart.axis()).scale(chart.range(), most);
        plane = new Plane(left, 0, right, bottom, scale, scale);
        axis(scale.ticks(most));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(chart), chart.beside().stream())
                .flatMap(one ->
                        Stream.concat(
                                Stream.of(one.begin(), one.end()),
                                one.steps().stream().map(Step::label)));
    }

    private Stream<String> amounts() {
        return Stream.concat(Stream.of(chart), chart.beside().stream())
                .flatMap(one ->
                        Stream.concat(
                                one.levels().mapToObj(chart.text()),
                                one.changes().map(this::signed)));
    }

    /** The largest changes as they are, the others of each part between levels as one. */
    private static List<Step> fewer(Waterfall whole, int most) {
        long fixed = whole.steps().size() - whole.changes().count();
        long kept = Math.max(1, most - 2 * fixed - 1);
        Set<Integer> large =
                IntStream.range(0, whole.steps().size())
                        .filter(i -> whole.steps().get(i) instanceof Change)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -size(whole.steps().get(i))))
                        .limit(kept)
                        .collect(Collectors.toSet());
        List<Step> steps = new ArrayList<>();
        List<Change> small = new ArrayList<>();
        for (int i = 0; i < whole.steps().size(); i++) {
            boolean isLarge = large.contains(i);
            switch (whole.steps().get(i)) {
                case Change change when isLarge -> steps.add(change);
                case Change change -> small.add(change);
                case Waterfall.Subtotal subtotal -> {
                    addTogether(small, steps);
                    steps.add(subtotal);
                }
            }
        }
        addTogether(small, steps);
        return steps;
    }

    private static double size(Step step) {
        return step instanceof Change change ? Math.abs(change.amount()) : 0;
    }

    private static void addTogether(List<Change> small, List<Step> steps) {
        if (!small.isEmpty()) {
            double sum = small.stream().mapToDouble(Change::amount).sum();
            steps.add(new Change(small.size() + " smaller", sum));
            small.clear();
        }
    }

    Picture draw() {
        double level = chart.start();
        bar(chart.begin(), 0, level, Ink.DEEP, chart.text().apply(level));
        for (Step step : chart.steps()) {
            if (step instanceof Change change) {
                double next = level + change.amount();
                Ink ink = change.amount() < 0 ? Ink.SERIES_2 : Ink.SERIES_1;
                bar(change.label(), level, next, ink, signed(change));
                level = next;
            } else {
                bar(step.label(), 0, level, Ink.DEEP, chart.text().apply(level));
            }
        }
        bar(chart.end(), 0, level, Ink.DEEP, chart.text().apply(level));
        marks.add(new Rule(plane.x(0), 0, plane.x(0), bottom, Ink.MUTED));
        return new Picture(width, height, marks);
    }

    private String signed(Change change) {
        String text = chart.text().apply(change.amount());
        return change.amount() > 0 ? "+" + text : text;
    }

    private void axis(List<Tick> ticks) {
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            double x = plane.x(tick.value());
            double half = textWidth.of(tick.text()) / 2;
            marks.add(new Rule(x, 0, x, bottom, Ink.GRID));
            if (x - half >= free && x + half <= width) {
                marks.add(new Words(x, bottom + TICKS / 2, tick.text(), Anchor.MIDDLE, Ink.MUTED));
                free = x + half + GAP;
            }
        }
        String title = textWidth.fitted(chart.axis(), width);
        marks.add(new Words(width, bottom + TICKS + TITLE / 2 - 1, title, Anchor.END, Ink.MUTED));
    }

    private void bar(String name, double from, double to, Ink ink, String amount) {
        double middle = (drawn + 0.5) * row;
        double x = Math.min(plane.x(from), plane.x(to));
        double length = Math.abs(plane.x(to) - plane.x(from));
        double labelEnd = plane.left() - GAP;
        marks.add(
                new Words(
                        labelEnd, middle, textWidth.fitted(name, labelEnd), Anchor.END, Ink.TEXT));
        marks.add(
                new Bar(
                        x,
                        middle - row * ROW_USED / 2,
                        Math.max(1, length),
                        row * ROW_USED,
                        ink,
                        name + ": " + amount,
                        name));
        marks.add(new Words(x + length + GAP / 2, middle, amount, Anchor.START, Ink.MUTED));
        if (drawn < chart.steps().size() + 1) {
            double next = middle + row - row * ROW_USED / 2;
            marks.add(
                    new Rule(
                            plane.x(to),
                            middle + row * ROW_USED / 2,
                            plane.x(to),
                            next,
                            Ink.MUTED));
        }
        drawn++;
    }
}
