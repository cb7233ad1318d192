package rudra.simulation;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.simulation.books.Books;

/** Stops a simulation whose figures are no numbers any more, or beyond all reason. */
final class Sanity {
    /** No balance sheet grows by more than this, in parts of all assets at the start. */
    private static final double GREATEST_GROWTH = 1e6;

    private final double most;

    Sanity(Books books) {
        double sum = 1e-300;
        for (int i = 0; i < books.size(); i++) {
            sum +=
                    Math.abs(books.externalAssets(i))
                            + books.externalLiabilities(i)
                            + books.claims().total(i);
        }
        most = GREATEST_GROWTH * sum;
    }

    /**
     * Looks at all books after a step.
     *
     * @throws AnalysisException of sort {@code FAILURE} naming step, institution and figure
     */
    void check(int step, Books books, double[] probability) {
        for (int i = 0; i < books.size(); i++) {
            check(step, books, i, "the cash", books.cash(i));
            check(step, books, i, "the value of external assets", books.externalAssets(i));
            check(step, books, i, "the external liabilities", books.externalLiabilities(i));
            check(step, books, i, "the default probability", probability[i]);
            if (books.isAlive(i)) {
                check(step, books, i, "the equity", books.equity(i));
            }
        }
    }

    private void check(int step, Books books, int i, String what, double value) {
        if (!(Math.abs(value) <= most) && !(Math.abs(value) <= 1)) {
            throw AnalysisException.failure(
                    Problem.of(
                            "simulation.diverged",
                            "The simulation diverged in step %d: %s of %s became %s. Rates, price"
                                            .formatted(
                                                    step, what, books.institutions().id(i), value)
                                    + " impact or volatility may be too large."));
        }
    }
}
