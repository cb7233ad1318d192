package rudra.app;

import rudra.analysis.InputSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * A network that ships with the program, with a run that shows what it is for.
 *
 * @param id the name by which {@code rudra demo} knows it
 * @param title what it is called
 * @param lookFor a sentence on what to look for
 * @param network where it is, and how it is read
 * @param analysis the id of the analysis that shows it
 * @param parameters what to run that analysis with
 */
public record Sample(
        String id,
        String title,
        String lookFor,
        InputSource network,
        String analysis,
        ObjectNode parameters) {}
