package rudra.learning.search;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Seed;

/**
 * Points drawn evenly and independently (Bergstra and Bengio 2012, Journal of Machine Learning
 * Research 13), after the usual one.
 */
public record Random() implements Search {

    /** There is nothing to choose. */
    public static Random defaults() {
        return new Random();
    }

    @Override
    public Optional<Proposal> next(List<Tried> done, double[] usual, int trials, Seed seed) {
        int number = done.size();
        return number >= trials
                ? Optional.empty()
                : Optional.of(
                        new Proposal(
                                number,
                                number == 0 ? usual : Search.drawn(number, usual.length, seed),
                                1));
    }
}
