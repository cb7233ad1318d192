package rudra.learning.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Task;
import rudra.learning.analysis.PredictResult.Prediction;
import rudra.learning.model.StoredModel;

/**
 * The analysis {@code learning.predict}: what a model that was kept says of the rows of a table.
 */
record PredictAnalysis(InputDeclaration<StoredModel> model, InputDeclaration<Dataset> dataset)
        implements ArtefactAnalysis<PredictParameters, Record> {
    private static final String FILE = "predictions.csv";
    private static final int LISTED = 1_000;

    @Override
    public String id() {
        return "learning.predict";
    }

    @Override
    public String citation() {
        return "Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning,"
                + " second edition, Springer";
    }

    @Override
    public Class<PredictParameters> parameterType() {
        return PredictParameters.class;
    }

    @Override
    public Class<Record> resultType() {
        return Record.class;
    }

    @Override
    public List<Class<? extends Record>> resultTypes() {
        return List.of(PredictResult.class, NumberPredictions.class, UnusualPredictions.class);
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(model, dataset);
    }

    @Override
    public Record run(PredictParameters p, Inputs inputs, Progress progress) {
        return scored(p, inputs, progress).result();
    }

    @Override
    public Record run(
            PredictParameters p, Inputs inputs, ArtefactFolder folder, Progress progress) {
        Scored scored = scored(p, inputs, progress);
        AtomicFile.leave(folder, FILE, stream -> stream.write(scored.file()));
        return scored.result();
    }

    private record Scored(Record result, byte[] file) {}

    private Scored scored(PredictParameters p, Inputs inputs, Progress progress) {
        StoredModel stored = inputs.get(model);
        Dataset rows = inputs.get(dataset);
        List<String> names = names(rows, p.key());
        progress.checkCancelled();
        double[] scores = stored.trained().score(rows);
        progress.checkCancelled();
        if (stored.task() == Task.REGRESSION) {
            return numbers(stored, rows, names, scores, p);
        }
        byte[] file = csv(stored, names, scores, p).getBytes(StandardCharsets.UTF_8);
        if (stored.task() == Task.ANOMALY) {
            return new Scored(unusual(stored, rows, names, scores, p, file), file);
        }
        PredictResult result =
                new PredictResult(
                        stored.origin().family(),
                        stored.classes().positive(),
                        rows.size(),
                        called(stored, scores, p),
                        Arrays.stream(scores).average().orElse(Double.NaN),
                        Remarks.of(stored, rows),
                        IntStream.range(0, Math.min(LISTED, scores.length))
                                .mapToObj(row -> prediction(stored, names, scores, p, row))
                                .toList(),
                        PredictCharts.counts(scores),
                        Digest.of(file),
                        conventions(stored, p));
        return new Scored(result, file);
    }

    private static int called(StoredModel stored, double[] scores, PredictParameters p) {
        return (int) Arrays.stream(scores).filter(x -> x >= threshold(stored, p)).count();
    }

    private static UnusualPredictions unusual(
            StoredModel stored,
            Dataset rows,
            List<String> names,
            double[] scores,
            PredictParameters p,
            byte[] file) {
        return new UnusualPredictions(
                stored.origin().family(),
                rows.size(),
                called(stored, scores, p),
                Arrays.stream(scores).average().orElse(Double.NaN),
                Remarks.of(stored, rows),
                IntStream.range(0, Math.min(LISTED, scores.length))
                        .mapToObj(row -> prediction(stored, names, scores, p, row))
                        .map(each ->
                                new UnusualPredictions.UnusualRow(
                                        each.row(), each.probability(), each.called()))
                        .toList(),
                PredictCharts.counts(scores),
                Digest.of(file),
                conventions(stored, p));
    }

    private static Scored numbers(
            StoredModel stored,
            Dataset rows,
            List<String> names,
            double[] scores,
            PredictParameters p) {
        Stream<List<String>> lines =
                IntStream.range(0, scores.length)
                        .mapToObj(row -> List.of(names.get(row), CsvText.number(scores[row])));
        List<String> head = List.of(p.key().isEmpty() ? "row" : p.key(), "predicted");
        byte[] file =
                CsvText.of(Stream.concat(Stream.of(head), lines)).getBytes(StandardCharsets.UTF_8);
        double least = Arrays.stream(scores).min().orElse(Double.NaN);
        double greatest = Arrays.stream(scores).max().orElse(Double.NaN);
        NumberPredictions result =
                new NumberPredictions(
                        stored.origin().family(),
                        stored.classes().target(),
                        rows.size(),
                        Arrays.stream(scores).average().orElse(Double.NaN),
                        least,
                        greatest,
                        Remarks.of(stored, rows),
                        IntStream.range(0, Math.min(LISTED, scores.length))
                                .mapToObj(row ->
                                        new NumberPredictions.NumberPrediction(
                                                names.get(row), scores[row]))
                                .toList(),
                        PredictCharts.counts(scores, least, greatest),
                        Digest.of(file),
                        conventions("predicted", "the number in " + stored.classes().target()));
        return new Scored(result, file);
    }

    private static double threshold(StoredModel stored, PredictParameters p) {
        return p.threshold().orElse(stored.decision().threshold());
    }

    private static List<String> names(Dataset rows, String key) {
        if (key.isEmpty()) {
            return IntStream.rangeClosed(1, rows.size()).mapToObj(Integer::toString).toList();
        }
        Column column =
                rows.column(key)
                        .orElseThrow(() ->
                                AnalysisException.usage(
                                        Problem.of(
                                                        "learning.key-wrong",
                                                        "There is no column “%s”. There are: %s."
                                                                .formatted(
                                                                        key,
                                                                        String.join(
                                                                                ", ",
                                                                                rows.names())))
                                                .inField("key")));
        return IntStream.range(0, rows.size()).mapToObj(column::text).toList();
    }

    private static Prediction prediction(
            StoredModel stored, List<String> names, double[] scores, PredictParameters p, int row) {
        boolean positive = scores[row] >= threshold(stored, p);
        return new Prediction(
                names.get(row),
                scores[row],
                positive ? stored.classes().positive() : stored.classes().negative());
    }

    private static String csv(
            StoredModel stored, List<String> names, double[] scores, PredictParameters p) {
        List<String> head =
                List.of(
                        p.key().isEmpty() ? "row" : p.key(),
                        stored.task() == Task.ANOMALY ? "score" : "probability",
                        "called");
        Stream<List<String>> lines =
                IntStream.range(0, scores.length)
                        .mapToObj(row -> prediction(stored, names, scores, p, row))
                        .map(each ->
                                List.of(
                                        each.row(),
                                        CsvText.number(each.probability()),
                                        each.called()));
        return CsvText.of(Stream.concat(Stream.of(head), lines));
    }

    private static Map<String, String> conventions(StoredModel stored, PredictParameters p) {
        boolean isAnomaly = stored.task() == Task.ANOMALY;
        Map<String, String> conventions =
                isAnomaly
                        ? conventions(
                                "score",
                                "between 0 and 1, how far a row is from what is usual; no"
                                        + " probability")
                        : conventions(
                                "probability",
                                "that %s = %s"
                                        .formatted(
                                                stored.classes().target(),
                                                stored.classes().positive()));
        conventions.put(
                "called",
                "%s from a %s of %s on"
                        .formatted(
                                isAnomaly ? "unusual" : "positive",
                                isAnomaly ? "score" : "probability",
                                threshold(stored, p)));
        return conventions;
    }

    /** What is predicted, and where all of it is. */
    private static Map<String, String> conventions(String name, String what) {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put(name, what);
        conventions.put("predictions", "the first %,d rows; %s holds all".formatted(LISTED, FILE));
        return conventions;
    }
}
