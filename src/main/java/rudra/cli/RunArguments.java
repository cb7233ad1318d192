package rudra.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.config.ConfigFile;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run is given: the config file first, then the command line over it; what neither says is
 * left to the defaults.
 */
final class RunArguments {
    /** An input that is a file, and one that is what a past run left. */
    private static final String FILE = "file:";

    private static final String RUN = "run:";

    private final Analysis<?, ?> analysis;
    private final ParameterSchema schema;
    private final ObjectNode parameters = JsonNodeFactory.instance.objectNode();
    private final Map<String, List<Path>> paths = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> options = new LinkedHashMap<>();
    private final Map<String, String> ofRuns = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private Optional<ConfigFile> config = Optional.empty();
    private Seed seed = Seed.DEFAULT;

    RunArguments(Analysis<?, ?> analysis) {
        this.analysis = analysis;
        this.schema = ParameterSchema.of(analysis.parameterType());
    }

    void addConfig(ConfigFile file) {
        config = Optional.of(file);
        addParameters(file.parameters());
        file.seed().ifPresent(this::setSeed);
        file.inputs().forEach(this::addConfigured);
    }

    private void addConfigured(String name, ConfigFile.Input input) {
        try {
            paths.put(declared(name).name(), new ArrayList<>(input.paths()));
            input.options().forEach((option, value) -> addImportOption(name + "." + option, value));
        } catch (AnalysisException e) {
            Problem located = e.problems().getFirst().inField("inputs." + name);
            throw located(AnalysisException.usage(located));
        }
    }

    /** What can be set. */
    ParameterSchema schema() {
        return schema;
    }

    void setSeed(long value) {
        seed = new Seed(value);
    }

    void addInput(Pair pair) {
        addInput(pair.name(), pair.value());
    }

    /** An input whose import options are known already. */
    void addInput(String name, InputSource source) {
        addInput(name, source.path().toString());
        options.computeIfAbsent(name, key -> new LinkedHashMap<>()).putAll(source.options());
    }

    void addParameters(ObjectNode given) {
        parameters.setAll(given);
    }

    /** An input on the command line takes the place of the config's. */
    void addInput(String name, String file) {
        InputDeclaration<?> declaration = declared(name);
        if (file.startsWith(RUN)) {
            ofRuns.put(name, file.substring(RUN.length()));
            return;
        }
        String plain = file.startsWith(FILE) ? file.substring(FILE.length()) : file;
        add(declaration, path(name, plain));
    }

    private void add(InputDeclaration<?> declaration, Path file) {
        List<Path> given = paths.computeIfAbsent(declaration.name(), key -> new ArrayList<>());
        if (!declaration.many()) {
            given.clear();
        }
        given.add(file);
    }

    /** Finds the files of inputs that were given as a past run. */
    void resolveRuns(Function<String, Path> fileOfRun) {
        ofRuns.forEach((name, run) -> add(declared(name), fileOfRun.apply(run)));
    }

    void addSetting(Pair pair) {
        if (!named.add(Ids.folded(pair.name()))) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "parameter.twice",
                                    "“%s” is given twice. Several values of a list are separated by commas."
                                            .formatted(pair.name()))
                            .inField(pair.name()));
        }
        if (SettingPath.set(schema, parameters, pair)) {
            return;
        }
        if (analysis.inputs().stream().anyMatch(input -> input.name().equals(pair.name()))) {
            addInput(pair);
        } else {
            addImportOption(pair.name(), pair.value());
        }
    }

    /** Gives an import option to every input whose kind has it; {@code input.option} to one. */
    void addImportOption(String name, String value) {
        boolean known = false;
        for (InputDeclaration<?> input : analysis.inputs()) {
            String own =
                    name.startsWith(input.name() + ".")
                            ? name.substring(input.name().length() + 1)
                            : name;
            if (input.kind().options().stream().anyMatch(option -> option.name().equals(own))) {
                options.computeIfAbsent(input.name(), key -> new LinkedHashMap<>()).put(own, value);
                known = true;
            }
        }
        if (!known) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "parameter.unknown",
                                    "“%s” is neither a parameter of %s nor an option of its inputs; “rudra describe %s” lists them."
                                            .formatted(name, analysis.id(), analysis.id()))
                            .inField(name));
        }
    }

    private InputDeclaration<?> declared(String name) {
        return analysis.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "input.unknown",
                                                "%s has no input “%s”."
                                                        .formatted(analysis.id(), name))
                                        .inField(name)));
    }

    private static Path path(String name, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw AnalysisException.usage(
                    Problem.of("input.path", "“" + text + "” is not a path.").inField(name));
        }
    }

    Analysis<?, ?> analysis() {
        return analysis;
    }

    ObjectNode parameters() {
        return parameters;
    }

    Seed seed() {
        return seed;
    }

    /** Where an input's values come from, in the order given. */
    List<InputSource> sources(InputDeclaration<?> declaration) {
        Map<String, String> own = options.getOrDefault(declaration.name(), Map.of());
        return paths.getOrDefault(declaration.name(), List.of()).stream()
                .map(path -> new InputSource(path, own))
                .toList();
    }

    /** The same failure, with the config's file and line at the problems whose field it set. */
    AnalysisException located(AnalysisException failure) {
        return config.map(file ->
                        new AnalysisException(
                                failure.sort(),
                                failure.problems().stream()
                                        .map(p -> p.file().isPresent() ? p : file.locate(p))
                                        .toList(),
                                failure))
                .orElse(failure);
    }
}
