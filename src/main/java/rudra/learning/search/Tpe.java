package rudra.learning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Seed;
import rudra.analysis.Unit;

/**
 * Tree-structured Parzen estimator (Bergstra, Bardenet, Bengio and Kégl 2011, Algorithms for
 * hyper-parameter optimization, NeurIPS 24): of points drawn from the density of the good ones,
 * that where this density is greatest against that of the others.
 *
 * @param first how many points are drawn evenly before, the usual one among them
 * @param goodShare which share of the points counts as good
 * @param candidates of how many points the best is taken
 */
public record Tpe(
        @AtLeast(2) @AtMost(1_000) int first,
        @Unit("share") @AtLeast(0.01) @AtMost(0.5) double goodShare,
        @AtLeast(1) @AtMost(1_000) int candidates)
        implements Search {

    /** Ten points first, a quarter of them good, the best of 24. */
    public static Tpe defaults() {
        return new Tpe(10, 0.25, 24);
    }

    @Override
    public Optional<Proposal> next(List<Tried> done, double[] usual, int trials, Seed seed) {
        int number = done.size();
        if (number >= trials) {
            return Optional.empty();
        }
        double[] point =
                number == 0
                        ? usual
                        : number < first
                                ? Search.drawn(number, usual.length, seed)
                                : estimated(done, usual.length, seed.stream(number));
        return Optional.of(new Proposal(number, point, 1));
    }

    private double[] estimated(List<Tried> done, int dimensions, RandomGenerator random) {
        List<Tried> ordered =
                done.stream().sorted(Comparator.comparingDouble(tried -> -tried.rank())).toList();
        int good = (int) Math.ceil(goodShare * ordered.size());
        double[] point = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            Parzen better = Parzen.of(places(ordered.subList(0, good), d));
            Parzen worse = Parzen.of(places(ordered.subList(good, ordered.size()), d));
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < candidates; k++) {
                double place = better.draw(random);
                double gain = Math.log(better.density(place)) - Math.log(worse.density(place));
                if (gain > most) {
                    most = gain;
                    point[d] = place;
                }
            }
        }
        return point;
    }

    private static double[] places(List<Tried> tried, int dimension) {
        double[] places = tried.stream().mapToDouble(each -> each.point()[dimension]).toArray();
        Arrays.sort(places);
        return places;
    }
}
