package rudra.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A value that was read, with all that was noticed on the way.
 *
 * @param value the value
 * @param files the files that were read; the main one first
 * @param options the import options in force, defaults included, so that reading can be repeated
 * @param findings what was derived, left out or doubted; empty for a file without any doubt
 * @param <T> the type of the value
 */
public record ReadInput<T>(
        T value, List<Path> files, Map<String, String> options, List<Finding> findings) {

    /** Copies the collections. */
    public ReadInput {
        files = List.copyOf(files);
        options = Map.copyOf(options);
        findings = List.copyOf(findings);
    }

    /** Whether anything was doubted or left out: what a strict run refuses. */
    public boolean isDoubtful() {
        return findings.stream().anyMatch(f -> f.weight() != Finding.Weight.NOTE);
    }
}
