package rudra.learning.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Seed;

/**
 * Many points on few rows, the best of them on more, the best of those on all (Jamieson and
 * Talwalkar 2016, AISTATS). The others are stopped early. The points are the usual one and others
 * drawn evenly.
 *
 * @param factor how many times fewer points, and more rows, from one round to the next
 * @param rounds how many rounds; the last has all rows
 */
public record SuccessiveHalving(
        @AtLeast(2) @AtMost(10) int factor, @AtLeast(2) @AtMost(6) int rounds) implements Search {

    /** Three rounds: a ninth of the rows, a third, all. */
    public static SuccessiveHalving defaults() {
        return new SuccessiveHalving(3, 3);
    }

    @Override
    public Optional<Proposal> next(List<Tried> done, double[] usual, int trials, Seed seed) {
        int before = 0;
        for (int round = 0; round < rounds; round++) {
            int own = points(round, trials);
            int place = done.size() - before;
            if (place < own) {
                return Optional.of(
                        round == 0
                                ? new Proposal(
                                        place,
                                        place == 0
                                                ? usual
                                                : Search.drawn(place, usual.length, seed),
                                        share(0))
                                : promoted(done, before, points(round - 1, trials), place, round));
            }
            before += own;
        }
        return Optional.empty();
    }

    /** The next best of the round before. */
    private Proposal promoted(List<Tried> done, int before, int earlier, int place, int round) {
        Tried best =
                done.subList(before - earlier, before).stream()
                        .sorted(Comparator.comparingDouble(tried -> -tried.rank()))
                        .skip(place)
                        .findFirst()
                        .orElseThrow();
        return new Proposal(best.number(), best.point(), share(round));
    }

    private int points(int round, int trials) {
        return (int) Math.max(1, trials / Math.pow(factor, round));
    }

    private double share(int round) {
        return Math.pow(factor, round - rounds + 1.0);
    }

    @Override
    public int tries(int trials) {
        int all = 0;
        for (int round = 0; round < rounds; round++) {
            all += points(round, trials);
        }
        return all;
    }
}
