package rudra.learning;

import java.util.List;

/**
 * One column as models see it.
 *
 * @param name the name, unique among its features
 * @param levels the words of a category, of which a value is the place; empty for a number
 */
public record Feature(String name, List<String> levels) {
    /** Copies the levels. */
    public Feature {
        levels = List.copyOf(levels);
    }

    /** A number. */
    public static Feature number(String name) {
        return new Feature(name, List.of());
    }

    /** Whether values are places of levels. */
    public boolean isCategory() {
        return !levels.isEmpty();
    }
}
