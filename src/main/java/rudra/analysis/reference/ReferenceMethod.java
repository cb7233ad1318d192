package rudra.analysis.reference;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A method that reference cases can name, computed by the engine that the desktop uses. Stateless
 * and thread-safe.
 */
public interface ReferenceMethod {

    /** The id by which cases name the method, such as {@code eisenberg-noe}. */
    String id();

    /** The names of the parameters that the method understands. */
    Set<String> parameters();

    /** The keys that a case may expect. */
    Set<String> results();

    /**
     * Computes what the case expects.
     *
     * @param example the case; its parameters and expected keys are among those understood
     * @return at least every key that the case expects; a whole number is an integral node, any
     *     other number a floating one
     * @throws UnsupportedCaseException if the case asks for something that the method does not know
     * @throws rudra.analysis.AnalysisException if the case's inputs are wrong
     */
    ObjectNode compute(ReferenceCase example);
}
