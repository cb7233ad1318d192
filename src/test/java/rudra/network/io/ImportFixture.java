package rudra.network.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Finding;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.job.Progress;
import rudra.network.Network;

/** Writes small files into a folder and reads networks from them. */
final class ImportFixture {
    private final Path folder;
    private final Map<String, String> options = new HashMap<>();

    ImportFixture(Path folder) {
        this.folder = folder;
    }

    ImportFixture with(String option, String value) {
        options.put(option, value);
        return this;
    }

    ImportFixture withInstitutions(String... lines) {
        return with("institutions", write("institutions.csv", lines).toString());
    }

    Path write(String name, String... lines) {
        return write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    InputSource source(Path path) {
        return new InputSource(path, options);
    }

    ReadInput<Network> read(Path path) {
        return NetworkKind.NETWORK.reader().read(source(path), Progress.none());
    }

    ReadInput<Network> read(String... lines) {
        return read(write("network.csv", lines));
    }

    /** The lines of the findings of a code, in order. */
    static List<Long> lines(ReadInput<Network> read, String code) {
        return findings(read, code).stream().map(f -> f.problem().line().orElse(0)).toList();
    }

    static List<Finding> findings(ReadInput<Network> read, String code) {
        return read.findings().stream().filter(f -> f.problem().code().equals(code)).toList();
    }

    /** What one institution claims from another. */
    static double claim(Network network, String creditor, String debtor) {
        return network.exposures()
                .amount(
                        network.institutions().indexOf(creditor).orElseThrow(),
                        network.institutions().indexOf(debtor).orElseThrow());
    }
}
