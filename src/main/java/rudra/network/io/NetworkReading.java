package rudra.network.io;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.TextFile;
import rudra.job.Progress;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/** One reading of one network, whatever its layout. Not thread-safe. */
final class NetworkReading {
    private final NetworkOptions options;
    private final Findings findings;
    private final ImportReport report;
    private final TableReading tables;
    private final LabelIndex labels = new LabelIndex();

    NetworkReading(NetworkOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
        this.report = new ImportReport(findings);
        this.tables = new TableReading(options, findings);
    }

    Network read(Path path, Progress progress) {
        TextFile file = TextFile.open(path, options.encoding(), progress.part(0, 0.1));
        return JsonDocument.isJson(file)
                ? readJson(new JsonDocument(file), progress.part(0.1, 1))
                : readTables(file, progress.part(0.1, 1));
    }

    private Network readJson(JsonDocument document, Progress progress) {
        report.json(document);
        JsonHead head = JsonHead.read(document, findings, progress.part(0, 0.3));
        Optional<TableFile> besides = institutionTable(options, progress.part(0.3, 0.35));
        besides.ifPresent(report::table);
        WantedColumns wanted = new WantedColumns(options);
        wanted.offerJsonExposures();
        besides.ifPresentOrElse(
                wanted::offer, () -> wanted.offerJsonInstitutions(head.columnNames()));
        wanted.requireAllOffered();
        InstitutionTable table =
                besides.map(t -> tables.institutions(t, progress.part(0.35, 0.4)))
                        .orElseGet(() -> head.table(options, progress.part(0.35, 0.4)));
        register(table);
        ExposureIntake exposures =
                new ExposureIntake(document.path(), NumberStyle.POINT, labels, findings);
        JsonExposures list = new JsonExposures(document, findings);
        list.read(
                e -> {
                    exposures.accept(e.creditor(), e.debtor(), e.amount(), e.line());
                    return true;
                },
                progress.part(0.4, 0.7));
        String title = head.title().orElseGet(() -> title(document.file().path()));
        Network network =
                new NetworkAssembly(options, findings, labels, table, exposures, head.rules())
                        .assemble(title, head.unit(options), progress.part(0.7, 0.9));
        return head.hasDetail() || list.hasSeniority()
                ? new JsonDetail(document, network).read(progress.part(0.9, 1))
                : network;
    }

    private Network readTables(TextFile file, Progress progress) {
        TableFile main = TableRecognition.network(file, options);
        report.table(main);
        Optional<TableFile> besides = institutionTable(options, progress.part(0, 0.05));
        besides.ifPresent(report::table);
        report.matrix(main, options);
        WantedColumns wanted = new WantedColumns(options);
        wanted.offer(main);
        besides.ifPresent(wanted::offer);
        wanted.requireAllOffered();
        InstitutionTable table =
                (main.layout() == Layout.INSTITUTION_TABLE ? Optional.of(main) : besides)
                        .map(t -> tables.institutions(t, progress.part(0.05, 0.25)))
                        .orElseGet(InstitutionTable::none);
        register(table);
        ExposureIntake exposures = exposures(main, progress.part(0.25, 0.8));
        MoneyUnit unit = report.unit(options, main, besides);
        return new NetworkAssembly(options, findings, labels, table, exposures, report.rules())
                .assemble(title(file.path()), unit, progress.part(0.8, 1));
    }

    private static Optional<TableFile> institutionTable(NetworkOptions options, Progress progress) {
        return options.institutions()
                .map(path -> TextFile.open(path, options.encoding(), progress))
                .map(file -> TableRecognition.institutions(file, options));
    }

    private ExposureIntake exposures(TableFile main, Progress progress) {
        return switch (main.layout()) {
            case EXPOSURE_LIST -> tables.exposures(main, labels, progress);
            case MATRIX -> MatrixReading.read(main, options, labels, findings, progress);
            case INSTITUTION_TABLE, JSON ->
                    new ExposureIntake(main.path(), main.numbers(), labels, findings);
        };
    }

    /** Numbers the institutions of the table first; exposures may use names that are unique. */
    private void register(InstitutionTable table) {
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
