package rudra.ui.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.app.config.ConfigFile;
import rudra.app.config.ConfigWriter;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.OpenRequest;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is filled into the form of an analysis, as a YAML file: the same that {@code rudra run ID
 * --config FILE} takes. For the UI thread; files are read and written in the background.
 */
public final class ParameterFile {
    private static final String NETWORK = "network";

    private final WindowModel window;
    private final Messages messages;
    private final Analysis<?, ?> analysis;
    private final ParameterSchema schema;

    /** The files of an analysis. */
    public ParameterFile(WindowModel window, Analysis<?, ?> analysis) {
        this.window = window;
        this.messages = window.messages();
        this.analysis = analysis;
        this.schema = ParameterSchema.of(analysis.parameterType());
    }

    /**
     * What a file says.
     *
     * @param parameters the parameters that it gives
     * @param seed the seed, if it gives one
     * @param inputs where each input is that it names
     */
    private record Read(
            ObjectNode parameters, OptionalLong seed, Map<String, InputSource> inputs) {}

    /** Lets the user choose a file, and fills in what it says. */
    public void open() {
        window.dialogs().open(messages.text("config.open")).ifPresent(this::open);
    }

    /** Fills in what a file says, its network opened first where it names another one. */
    public void open(Path file) {
        window.submit(
                messages.text("job.load", name(file)), _ -> read(file), read -> show(file, read));
    }

    private Read read(Path file) {
        ConfigFile config = ConfigFile.read(file);
        Map<String, InputSource> inputs = new LinkedHashMap<>();
        config.inputs()
                .forEach((name, input) ->
                        input.paths().stream()
                                .findFirst()
                                .ifPresent(path ->
                                        inputs.put(
                                                name,
                                                new InputSource(
                                                        path.normalize(), input.options()))));
        return new Read(config.parameters(schema), config.seed(), inputs);
    }

    private void show(Path file, Read read) {
        AnalysisRequest wish =
                new AnalysisRequest(
                        analysis.id(),
                        read.parameters(),
                        read.seed().orElse(Seed.DEFAULT.value()),
                        read.inputs(),
                        false);
        Optional<InputSource> network = Optional.ofNullable(read.inputs().get(NETWORK));
        if (network.isPresent() && !isOpen(network.get())) {
            window.open(
                    new OpenRequest(
                            name(network.get().path()),
                            network.get(),
                            OpenRequest.Look.IN_NEED,
                            Optional.of(wish),
                            Optional.empty()));
        } else {
            window.show(wish);
        }
        window.tell(Notice.done(messages.text("config.opened", name(file))));
    }

    private boolean isOpen(InputSource network) {
        return window.networkProperty()
                .get()
                .map(OpenNetwork::source)
                .filter(open -> absolute(open.path()).equals(absolute(network.path())))
                .filter(open -> open.options().equals(network.options()))
                .isPresent();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Lets the user choose where, and writes the parameters with the open network and the seed.
     *
     * @param others the files of inputs that are not the open network, by the input's name
     */
    public void save(ObjectNode parameters, OptionalLong seed, Map<String, InputSource> others) {
        String suggested = analysis.id().substring(analysis.id().lastIndexOf('.') + 1) + ".yaml";
        save(suggested, parameters, seed, others);
    }

    /**
     * The same with another name for the file suggested.
     *
     * @param suggested the name, without a folder
     */
    public void save(
            String suggested,
            ObjectNode parameters,
            OptionalLong seed,
            Map<String, InputSource> others) {
        window.dialogs()
                .save(messages.text("config.save"), suggested)
                .ifPresent(file -> write(file, parameters, seed, inputs(others)));
    }

    private void write(
            Path file, ObjectNode parameters, OptionalLong seed, Map<String, InputSource> inputs) {
        window.submit(
                messages.text("job.export", name(file)),
                _ -> {
                    String text =
                            ConfigWriter.of(schema)
                                    .commented(name -> messages.help(analysis.id(), name))
                                    .write(parameters, inputs, seed, folder(file));
                    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                },
                done -> window.tell(Notice.done(messages.text("result.exported", done))));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private Map<String, InputSource> inputs(Map<String, InputSource> others) {
        Map<String, InputSource> inputs = new LinkedHashMap<>();
        for (InputDeclaration<?> input : analysis.inputs()) {
            if (input.kind().id().equals(NETWORK)) {
                window.networkProperty()
                        .get()
                        .ifPresent(open -> inputs.put(input.name(), open.source()));
            } else if (others.containsKey(input.name())) {
                inputs.put(input.name(), others.get(input.name()));
            }
        }
        return inputs;
    }
}
