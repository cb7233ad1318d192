package rudra.simulation.allocation;

import java.util.List;
import java.util.Optional;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.simulation.allocation.PolicySearch.Found;

/**
 * What is known of an allocation once it was found: how it does on fresh runs, and what more money
 * would bring.
 *
 * @param judgement strategies side by side, on fresh runs where there was time for them
 * @param more the best allocation with one part more for each candidate; may be empty
 * @param first one part for each candidate alone; as many
 * @param part how much was done, where the search was stopped
 */
record Conclusion(
        Judgement judgement, List<Evaluation> more, List<Evaluation> first, Optional<String> part) {

    /** Learns as much as there is time for; nothing more if the search itself was stopped. */
    static Conclusion of(
            PolicySearch search,
            Found found,
            Evaluator searched,
            Evaluator judge,
            Progress progress) {
        Judgement judgement = Judgement.without(found, searched);
        if (found.part().isPresent()) {
            return stopped(judgement, found.part().get());
        }
        try {
            judgement = Judgement.of(found, searched, judge, progress.part(0, 0.3));
            return new Conclusion(
                    judgement,
                    search.withOnePartMore(found, found.best(), progress.part(0.3, 0.65)),
                    search.withOnePartMore(found, found.nothing(), progress.part(0.65, 1)),
                    Optional.empty());
        } catch (CancelledException e) {
            return stopped(
                    judgement,
                    judgement.isFresh()
                            ? "search and judgement, without what a further unit of money brings"
                            : "the search, not judged on fresh random numbers");
        }
    }

    private static Conclusion stopped(Judgement judgement, String part) {
        return new Conclusion(judgement, List.of(), List.of(), Optional.of(part));
    }
}
