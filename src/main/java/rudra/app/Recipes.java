package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.app.config.ConfigFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The recipes that ship with the program, read from {@code samples/recipes} when asked for. */
public final class Recipes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private Recipes(Path folder) {
        this.folder = folder;
    }

    static Recipes beside(Path program) {
        return new Recipes(program.resolve("samples").resolve("recipes"));
    }

    /**
     * All recipes, in the order in which they are offered.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the program's folder lacks them
     */
    public List<Recipe> all() {
        Path file = folder.resolve("recipes.json");
        List<Recipe> recipes = new ArrayList<>();
        try {
            for (JsonNode recipe : JSON.readTree(Files.readAllBytes(file)).path("recipes")) {
                recipes.add(
                        new Recipe(
                                recipe.path("id").asString(),
                                recipe.path("title").asString(),
                                recipe.path("words").asString(),
                                recipe.path("analysis").asString(),
                                ConfigFile.read(folder.resolve(recipe.path("config").asString()))
                                        .parameters()));
            }
        } catch (IOException e) {
            Problem problem =
                    Problem.of(
                                    "recipes.missing",
                                    "The recipes that belong to the program are not there. Install it again.")
                            .inFile(file.toString());
            throw new AnalysisException(AnalysisException.Sort.FAILURE, List.of(problem), e);
        }
        return List.copyOf(recipes);
    }
}
