package rudra.analysis;

import java.util.List;
import rudra.job.Progress;

/**
 * Something that an analyst can run: an algorithm with declared parameters, inputs and result.
 *
 * <p>Labels, titles and help stand in the message bundle under {@code analysis.ID…}.
 * Implementations are stateless and thread-safe. The same parameters, inputs and seed give the same
 * result, whatever the number of threads.
 *
 * @param <P> the parameters: a record with {@code static P defaults()}, its components annotated
 *     with {@link Unit}, {@link AtLeast}, {@link AtMost}, {@link Inline} as they need
 * @param <R> the result: a record of numbers, text, flags, enums, lists, maps and further records
 */
public interface Analysis<P extends Record, R extends Record> {

    /** The stable id by which runs are stored, such as {@code contagion.eisenberg-noe}. */
    String id();

    /** Where the method comes from, as one line of a bibliography. */
    String citation();

    /** The type of the parameters. */
    Class<P> parameterType();

    /** The type of the result. */
    Class<R> resultType();

    /**
     * The types that a result can have: one, but for an analysis that answers differently asked
     * about different things.
     */
    default List<Class<? extends Record>> resultTypes() {
        return List.of(resultType());
    }

    /** What the analysis reads, in the order in which a form shows it. */
    List<InputDeclaration<?>> inputs();

    /**
     * Computes the result: a pure function.
     *
     * @param parameters checked parameters
     * @param inputs the declared inputs, read, and the seed
     * @param progress where to report to; looked at for cancellation
     * @throws AnalysisException if the inputs or parameters do not fit each other, or the
     *     computation fails for a reason that the analyst can understand
     * @throws rudra.job.CancelledException if the run was cancelled
     */
    R run(P parameters, Inputs inputs, Progress progress);
}
