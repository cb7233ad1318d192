package rudra.network.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.file.TextFile;
import rudra.job.Progress;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/**
 * Reads networks from files: first {@link #inspect} for a preview in which roles can be changed,
 * then {@link #read}. Stateless and thread-safe. Cost linear in the size of the files.
 */
public final class NetworkImport {

    /**
     * Looks at the first rows.
     *
     * @throws rudra.analysis.AnalysisException as {@link #read} does
     */
    public NetworkPreview inspect(InputSource source) {
        NetworkOptions options = NetworkOptions.of(source.options());
        TextFile main = open(source.path(), options, Progress.none());
        Optional<FilePreview> institutions =
                options.institutions()
                        .map(p ->
                                TableRecognition.institutions(
                                        open(p, options, Progress.none()), options))
                        .map(FilePreview::of);
        FilePreview preview = FilePreview.of(TableRecognition.network(main, options));
        Optional<Path> beside =
                preview.layout() == Layout.INSTITUTION_TABLE || institutions.isPresent()
                        ? Optional.empty()
                        : TableBeside.find(source.path());
        return new NetworkPreview(preview, institutions, beside);
    }

    /**
     * Reads a network.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code INPUT} with file, line and field if a
     *     file cannot be used, of sort {@code USAGE} if an option is wrong
     */
    public ReadInput<Network> read(InputSource source, Progress progress) {
        NetworkOptions options = NetworkOptions.of(source.options());
        Findings findings = new Findings();
        List<Path> files = new ArrayList<>(List.of(source.path()));
        options.institutions().ifPresent(files::add);
        Network network = readTables(source.path(), options, findings, progress);
        return new ReadInput<>(
                network, files, NetworkOptions.inForce(source.options()), findings.list());
    }

    private static TextFile open(Path path, NetworkOptions options, Progress progress) {
        return TextFile.open(path, options.encoding(), progress);
    }

    private static Network readTables(
            Path path, NetworkOptions options, Findings findings, Progress progress) {
        TableFile main =
                TableRecognition.network(open(path, options, progress.part(0, 0.1)), options);
        ImportReport report = new ImportReport(findings);
        report.table(main);
        TableReading reading = new TableReading(options, findings);
        Optional<TableFile> besides =
                options.institutions()
                        .map(p -> open(p, options, progress.part(0.1, 0.15)))
                        .map(f -> TableRecognition.institutions(f, options));
        besides.ifPresent(report::table);
        report.requireColumnsKnown(options, main, besides);
        LabelIndex labels = new LabelIndex();
        InstitutionTable table =
                (main.layout() == Layout.INSTITUTION_TABLE ? Optional.of(main) : besides)
                        .map(t -> reading.institutions(t, progress.part(0.15, 0.3)))
                        .orElseGet(InstitutionTable::none);
        register(table, labels);
        Progress now = progress.part(0.3, 0.8);
        ExposureIntake exposures =
                switch (main.layout()) {
                    case EXPOSURE_LIST -> reading.exposures(main, labels, now);
                    case MATRIX -> MatrixReading.read(main, options, labels, findings, now);
                    case INSTITUTION_TABLE, JSON ->
                            new ExposureIntake(main.path(), main.numbers(), labels, findings);
                };
        MoneyUnit unit = report.unit(options, main, besides);
        return new NetworkAssembly(options, findings, labels, table, exposures, report.rules())
                .assemble(title(path), unit, progress.part(0.8, 1));
    }

    /**
     * Numbers the institutions of the table first, and lets exposures use names that are unique.
     */
    private static void register(InstitutionTable table, LabelIndex labels) {
        table.ids().forEach(labels::indexOf);
        for (int i = 0; i < table.size(); i++) {
            labels.alias(table.names().get(i), i);
        }
    }

    /** The name of the file without its ending. */
    private static String title(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
