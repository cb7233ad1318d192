package rudra.learning.cluster;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.json.Digest;
import rudra.analysis.table.CsvText;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelFamily.Diet;
import rudra.learning.cluster.ClusterParameters.Method;
import rudra.learning.preparation.Encoding;
import rudra.learning.preparation.Preparation;

/** The analysis {@code learning.cluster}: which rows of a table are alike. */
public record ClusterAnalysis(InputDeclaration<Dataset> dataset)
        implements ArtefactAnalysis<ClusterParameters, ClusterResult> {
    private static final String FILE = "groups.csv";

    /** Below this nothing is worth grouping; above that dense places take minutes. */
    private static final int LEAST_ROWS = 10;

    private static final int MOST_DENSE_ROWS = 20_000;

    @Override
    public String id() {
        return "learning.cluster";
    }

    @Override
    public String citation() {
        return "Rousseeuw (1987), Silhouettes, Journal of Computational and Applied Mathematics"
                + " 20; Hennig (2007), Cluster-wise assessment of cluster stability, Computational"
                + " Statistics and Data Analysis 52";
    }

    @Override
    public Class<ClusterParameters> parameterType() {
        return ClusterParameters.class;
    }

    @Override
    public Class<ClusterResult> resultType() {
        return ClusterResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public ClusterResult run(ClusterParameters p, Inputs inputs, Progress progress) {
        return grouped(p, inputs, progress).result();
    }

    @Override
    public ClusterResult run(
            ClusterParameters p, Inputs inputs, ArtefactFolder folder, Progress progress) {
        Grouped grouped = grouped(p, inputs, progress);
        AtomicFile.leave(folder, FILE, stream -> stream.write(grouped.file()));
        return grouped.result();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Grouped(ClusterResult result, byte[] file) {}

    private Grouped grouped(ClusterParameters p, Inputs inputs, Progress progress) {
        Dataset table = inputs.get(dataset);
        requireRows(p, table);
        Preparation preparation = Preparation.of(table, p.leaveOut(), Diet.NUMBERS);
        if (preparation.columns().isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                            "learning.no-features",
                            "No column of %s varies and is a number, a date or a category: there is nothing to group rows by."
                                    .formatted(table.name())));
        }
        double[][] rows = preparation.apply(table).rowByRow();
        Search search = new Search(p, rows, inputs.seed());
        Search.Found found = search.run(progress.part(0, 0.5));
        double[] stability = search.stability(found.grouping(), progress.part(0.5, 1));
        byte[] file = csv(found.grouping()).getBytes(StandardCharsets.UTF_8);
        Features columns = columns(table, preparation);
        ClusterResult result =
                new Summary(p, search, found.grouping(), rows, stability)
                        .result(
                                new Profile(columns, found.grouping()).traits(),
                                found.tried(),
                                Digest.of(file));
        return new Grouped(result, file);
    }

    private static Features columns(Dataset table, Preparation preparation) {
        return new Encoding(preparation.columns()).encode(table);
    }

    private static void requireRows(ClusterParameters p, Dataset table) {
        for (String name : p.leaveOut()) {
            if (table.column(name).isEmpty()) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "learning.column-unknown",
                                        "There is no column “%s”. There are: %s."
                                                .formatted(name, String.join(", ", table.names())))
                                .inField("leaveOut"));
            }
        }
        int least = Math.max(LEAST_ROWS, p.groups());
        if (table.size() < least) {
            throw AnalysisException.input(
                    Problem.of(
                            "learning.too-few-rows",
                            "%s has %,d rows; groups are looked for among %,d or more."
                                    .formatted(table.name(), table.size(), least)));
        }
        if (p.method() == Method.DBSCAN && table.size() > MOST_DENSE_ROWS) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.too-many-rows",
                                    "DBSCAN compares each row with each other and takes up to %,d rows; %s has %,d. Take k-means or a Gaussian mixture."
                                            .formatted(MOST_DENSE_ROWS, table.name(), table.size()))
                            .inField("method"));
        }
    }

    private static String csv(Grouping grouping) {
        Stream<List<String>> lines =
                IntStream.range(0, grouping.labels().length)
                        .mapToObj(row ->
                                List.of(
                                        Integer.toString(row + 1),
                                        Integer.toString(grouping.labels()[row] + 1)));
        return CsvText.of(Stream.concat(Stream.of(List.of("row", "group")), lines));
    }
}
