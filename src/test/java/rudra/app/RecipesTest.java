package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Analysis;
import rudra.analysis.schema.ParameterSchema;

final class RecipesTest {
    private static final Workbench WORKBENCH = Workbench.create();

    private static List<Recipe> recipes() {
        return WORKBENCH.recipes().all();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void everyRecipeIsOneOfItsAnalysis(Recipe recipe) {
        Analysis<?, ?> analysis = WORKBENCH.catalogue().get(recipe.analysis());
        ParameterSchema schema = ParameterSchema.of(analysis.parameterType());
        Record decoded = schema.decode(recipe.parameters(), analysis.parameterType());
        assertTrue(analysis.parameterType().isInstance(decoded));
        assertTrue(recipe.words().endsWith(".") || recipe.words().endsWith("?"));
    }

    @Test
    void noTwoRecipesHaveOneName() {
        assertEquals(recipes().size(), recipes().stream().map(Recipe::id).distinct().count());
        assertEquals(4, recipes().size());
    }
}
