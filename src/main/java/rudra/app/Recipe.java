package rudra.app;

import tools.jackson.databind.node.ObjectNode;

/**
 * Parameters of an analysis that suit a purpose; what it reads and the column to predict are still
 * to be said.
 *
 * @param id the name of the recipe
 * @param title what it is called
 * @param words a sentence on what it is for
 * @param analysis the id of the analysis
 * @param parameters what to run it with
 */
public record Recipe(
        String id, String title, String words, String analysis, ObjectNode parameters) {}
