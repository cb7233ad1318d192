package rudra.network.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.file.TextFile;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Reads networks from files: first {@link #inspect} for a preview in which roles can be changed,
 * then {@link #read}. Stateless and thread-safe. Cost linear in the size of the files.
 */
public final class NetworkImport {

    /**
     * Looks at the first rows. Columns that {@link #read} needs may be missing still: a person
     * names them in the preview.
     *
     * @throws AnalysisException if a file cannot be read at all or an option is wrong
     */
    public NetworkPreview inspect(InputSource source) {
        NetworkOptions options = NetworkOptions.of(source.options());
        TextFile file = TextFile.open(source.path(), options.encoding(), Progress.none());
        FilePreview main =
                JsonDocument.isJson(file)
                        ? FilePreview.ofJson(new JsonDocument(file))
                        : FilePreview.of(TableRecognition.preview(file, options));
        Optional<FilePreview> institutions =
                options.institutions()
                        .map(path -> TextFile.open(path, options.encoding(), Progress.none()))
                        .map(table -> TableRecognition.institutionsPreview(table, options))
                        .map(FilePreview::of);
        boolean isHalf =
                institutions.isEmpty()
                        && (main.layout() == Layout.EXPOSURE_LIST
                                || main.layout() == Layout.MATRIX);
        return new NetworkPreview(
                main, institutions, isHalf ? TableBeside.find(source.path()) : Optional.empty());
    }

    /**
     * Tells whether a file is a network, from its first rows. JSON is taken for one where it has
     * exposures or nothing of it can be told.
     *
     * @throws AnalysisException if the file cannot be read at all or an option is wrong
     */
    public NetworkLikeness likeness(InputSource source) {
        NetworkOptions options = NetworkOptions.of(source.options());
        TextFile file = TextFile.open(source.path(), options.encoding(), Progress.none());
        return JsonDocument.isJson(file)
                ? likeness(new JsonDocument(file))
                : TableRecognition.likeness(file, options);
    }

    private static NetworkLikeness likeness(JsonDocument document) {
        try {
            FilePreview.ofJson(document);
            return NetworkLikeness.CERTAIN;
        } catch (AnalysisException e) {
            // Whoever chooses to read it is told what is wrong.
            return NetworkLikeness.POSSIBLE;
        }
    }

    /**
     * Reads a network.
     *
     * @throws AnalysisException of sort {@code INPUT} with file, line and field if a file cannot be
     *     used, of sort {@code USAGE} if an option is wrong
     */
    public ReadInput<Network> read(InputSource source, Progress progress) {
        NetworkOptions options = NetworkOptions.of(source.options());
        Findings findings = new Findings();
        List<Path> files = new ArrayList<>(List.of(source.path()));
        options.institutions().ifPresent(files::add);
        Network network = new NetworkReading(options, findings).read(source.path(), progress);
        return new ReadInput<>(
                network, files, NetworkOptions.inForce(source.options()), findings.list());
    }
}
