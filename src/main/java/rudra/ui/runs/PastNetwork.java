package rudra.ui.runs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.app.Messages;
import rudra.app.RecalledInput;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.Services;

/**
 * The network that a past run worked on.
 *
 * @param files the file of the network first, then those of its import options; empty if the run
 *     had no network
 */
record PastNetwork(RunRecord run, List<RunInput> files) {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    static PastNetwork of(RunRecord run) {
        return new PastNetwork(
                run,
                run.inputs().stream()
                        .filter(file ->
                                file.name().equals(NETWORK.name()) || isFurther(file.name()))
                        .toList());
    }

    private static boolean isFurther(String name) {
        return name.startsWith(NETWORK.name() + ".");
    }

    /** Whether the network that is open is the same, byte for byte and read in the same way. */
    boolean is(OpenNetwork open) {
        return open.input().files().equals(files);
    }

    /**
     * Reads it, in a job.
     *
     * @throws rudra.analysis.AnalysisException if neither its file nor a copy is there any more
     */
    Optional<OpenNetwork> read(Services services, Progress progress) {
        return services.recall(run, NETWORK, progress)
                .map(recalled -> open(recalled, services.messages()));
    }

    private OpenNetwork open(RecalledInput<Network> recalled, Messages messages) {
        RunInput main = files.getFirst();
        Map<String, String> options = new HashMap<>(main.options());
        files.stream()
                .filter(file -> isFurther(file.name()))
                .forEach(file ->
                        options.put(
                                file.name().substring(NETWORK.name().length() + 1), file.path()));
        Path path = Path.of(main.path());
        String file = String.valueOf(path.getFileName());
        return new OpenNetwork(
                recalled.isAsItWas() ? file : messages.text("runs.network-as-then", file),
                new InputSource(path, options),
                recalled.input(),
                Optional.empty());
    }
}
