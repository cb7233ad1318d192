package rudra.simulation.reverse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import rudra.job.CancelledException;

/**
 * Looks for the smallest size that breaks a threshold: first at even distances, then between the
 * last that holds and the first that breaks, halving. Where more is not always worse, a smaller
 * size that breaks may lie between two looks that hold.
 *
 * @param to the greatest size
 * @param looks into how many parts the way from 0 to it is cut
 * @param tolerance how near the two ends are in the end
 */
record SizeSearch(double to, int looks, double tolerance) {
    private static final MathContext WITHOUT_ROUNDING = new MathContext(12);

    /** A size and what comes of it. */
    record Point(double size, Verdict verdict) {}

    /**
     * What was found.
     *
     * @param scanned the looks, ascending
     * @param holds the greatest size known to hold below the first that breaks
     * @param breaks the smallest size known to break
     * @param part how much was done of a search that was stopped
     */
    record Found(
            List<Point> scanned,
            Optional<Point> holds,
            Optional<Point> breaks,
            Optional<String> part) {

        /** The looks that hold although a smaller size breaks. */
        List<Point> holdingAgain() {
            return breaks.map(first ->
                            scanned.stream()
                                    .filter(p -> p.size() > first.size() && !p.verdict().isBroken())
                                    .toList())
                    .orElse(List.of());
        }
    }

    /**
     * Searches.
     *
     * @param judge the verdicts on sizes, in their order; the first of them where it was stopped
     * @throws CancelledException if it was stopped before the first verdict
     */
    Found search(Function<List<Double>, List<Verdict>> judge) {
        List<Point> scanned = points(sizes(), judge);
        if (scanned.isEmpty()) {
            throw new CancelledException();
        }
        Optional<String> part =
                scanned.size() <= looks
                        ? Optional.of("%,d of %,d looks".formatted(scanned.size(), looks + 1))
                        : Optional.empty();
        int first =
                IntStream.range(0, scanned.size())
                        .filter(k -> scanned.get(k).verdict().isBroken())
                        .findFirst()
                        .orElse(-1);
        if (first < 0) {
            return new Found(scanned, Optional.of(scanned.getLast()), Optional.empty(), part);
        }
        if (first == 0) {
            return new Found(scanned, Optional.empty(), Optional.of(scanned.getFirst()), part);
        }
        Point holds = scanned.get(first - 1);
        Point breaks = scanned.get(first);
        return part.isPresent()
                ? new Found(scanned, Optional.of(holds), Optional.of(breaks), part)
                : halved(scanned, holds, breaks, judge);
    }

    private Found halved(
            List<Point> scanned,
            Point greatestThatHolds,
            Point smallestThatBreaks,
            Function<List<Double>, List<Verdict>> judge) {
        Point holds = greatestThatHolds;
        Point breaks = smallestThatBreaks;
        Optional<String> part = Optional.empty();
        while (part.isEmpty() && breaks.size() - holds.size() > tolerance) {
            double middle = between((holds.size() + breaks.size()) / 2);
            List<Point> tried = points(List.of(middle), judge);
            if (tried.isEmpty()) {
                part = Optional.of("all %,d looks, but not all halvings".formatted(looks + 1));
            } else if (tried.getFirst().verdict().isBroken()) {
                breaks = tried.getFirst();
            } else {
                holds = tried.getFirst();
            }
        }
        return new Found(scanned, Optional.of(holds), Optional.of(breaks), part);
    }

    private List<Double> sizes() {
        return IntStream.rangeClosed(0, looks)
                .mapToObj(k -> k == looks ? to : rounded(to * k / looks))
                .toList();
    }

    /** With no more decimals than the tolerance asks for, so that what is told was tried. */
    private double between(double middle) {
        int decimals = 1 + (int) Math.ceil(-Math.log10(tolerance));
        return BigDecimal.valueOf(middle).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double rounded(double size) {
        return BigDecimal.valueOf(size).round(WITHOUT_ROUNDING).doubleValue();
    }

    private static List<Point> points(
            List<Double> sizes, Function<List<Double>, List<Verdict>> judge) {
        List<Verdict> verdicts = judge.apply(sizes);
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < verdicts.size(); k++) {
            points.add(new Point(sizes.get(k), verdicts.get(k)));
        }
        return points;
    }
}
