package rudra.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rudra.analysis.ArtefactFormat;
import rudra.analysis.file.AtomicFile;
import rudra.job.Progress;

/** Writes the files that runs left where a person wants them: as CSV where that is known how. */
public final class ArtefactExport {
    private final List<ArtefactFormat> formats;

    ArtefactExport(List<ArtefactFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * Writes an artefact into a folder, replacing a file of the same name whole or not at all.
     *
     * @return the file
     * @throws rudra.analysis.AnalysisException if the artefact cannot be read or the file not
     *     written
     * @throws rudra.job.CancelledException if cancelled
     */
    public Path write(KeptArtefact artefact, Path folder, Progress progress) {
        String name = artefact.artefact().name();
        Optional<ArtefactFormat> format = formats.stream().filter(f -> f.accepts(name)).findFirst();
        Path target = folder.resolve(format.map(f -> f.csvName(name)).orElse(name));
        AtomicFile.write(target, stream -> write(artefact, format, stream, progress));
        return target;
    }

    private static void write(
            KeptArtefact artefact,
            Optional<ArtefactFormat> format,
            OutputStream stream,
            Progress progress)
            throws IOException {
        if (format.isPresent()) {
            format.get().writeCsv(artefact.artefact().name(), artefact.file(), stream, progress);
        } else {
            Files.copy(artefact.file(), stream);
        }
    }
}
