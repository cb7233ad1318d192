package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.analysis.ExplainResult.Contribution;
import rudra.learning.analysis.ExplainResult.CounterfactualResult;
import rudra.learning.analysis.ExplainResult.ExplainedColumn;
import rudra.learning.analysis.ExplainResult.Importance;
import rudra.learning.analysis.ExplainResult.MeanContribution;
import rudra.learning.analysis.ExplainResult.RowExplanation;
import rudra.learning.analysis.ExplainResult.Scores;
import rudra.learning.calibration.AsItIs;
import rudra.learning.explanation.ColumnModel;
import rudra.learning.explanation.Contributions;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.CounterfactualSearch;
import rudra.learning.explanation.Shapley;
import rudra.learning.model.StoredModel;
import rudra.learning.training.TrainedModel;

/** Makes a result of what a model says of a table. */
final class Explaining {
    /** Rows that are asked; more say the same. */
    private static final int ASKED = 2_000;

    /** Rows that stand for what is usual. */
    private static final int BACKGROUND = 50;

    /** Sampled contributions ask the model a thousand times a row. */
    private static final int SAMPLED = 50;

    private static final long SAMPLE_STREAM = Seed.unit("explain-sample");
    private static final long SHUFFLE_STREAM = Seed.unit("explain-shuffle");

    private final ExplainParameters parameters;
    private final StoredModel stored;
    private final Dataset dataset;
    private final Seed seed;
    private final Progress progress;
    private final ColumnModel model;
    private final Features encoded;
    private final Map<String, Integer> places;
    private final int[] sample;
    private final Predicted predicted;
    private final List<String> remarks;

    Explaining(
            ExplainParameters parameters,
            StoredModel stored,
            Dataset dataset,
            Seed seed,
            Progress progress) {
        this.parameters = parameters;
        this.stored = stored;
        this.dataset = dataset;
        this.seed = seed;
        this.progress = progress;
        this.predicted = Predicted.of(stored);
        this.model = new ColumnModel(stored.trained());
        this.encoded = model.encode(dataset);
        this.places =
                IntStream.range(0, encoded.width())
                        .boxed()
                        .collect(Collectors.toMap(c -> encoded.features().get(c).name(), c -> c));
        requireRow();
        this.sample = sample(dataset.size(), seed.stream(SAMPLE_STREAM));
        this.remarks = new ArrayList<>(Remarks.of(stored, dataset));
    }

    private void requireRow() {
        if (parameters.row() > dataset.size()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.row-wrong",
                                    "There is no row %,d; the table has %,d."
                                            .formatted(parameters.row(), dataset.size()))
                            .inField("row"));
        }
    }

    /** Some rows at random, in a random order. */
    private static int[] sample(int rows, RandomGenerator random) {
        int[] all = IntStream.range(0, rows).toArray();
        int size = Math.min(ASKED, rows);
        for (int k = 0; k < size; k++) {
            int other = random.nextInt(k, rows);
            int kept = all[k];
            all[k] = all[other];
            all[other] = kept;
        }
        return Arrays.copyOf(all, size);
    }

    ExplainResult result() {
        Features asked = encoded.rows(sample);
        List<Importance> importance =
                new Leaning(stored, dataset.rows(sample), asked, remarks)
                        .importance(
                                model,
                                parameters.repeats(),
                                new Seed(seed.stream(SHUFFLE_STREAM).nextLong()),
                                progress.part(0, 0.4));
        int[] rows = Arrays.copyOf(sample, explained());
        Contributions contributions = contributions(rows, progress.part(0.4, 0.9));
        int[] one = {parameters.row() - 1};
        Contributions own = contributions(one, progress.part(0.9, 0.92));
        double[] scores = model.score(asked);
        RowExplanation row = row(own);
        beforeCalibration();
        List<MeanContribution> means = means(contributions);
        int column = column(means);
        ColumnEffects effects =
                new ColumnEffects(model, asked, column, text(column), sample, progress);
        return new ExplainResult(
                stored.origin().family(),
                predicted,
                Ids.of(contributions.way()),
                outputName(contributions.scale()),
                contributions.base(),
                new Scores(
                        Arrays.stream(scores).min().orElseThrow(),
                        Wish.median(scores),
                        Arrays.stream(scores).max().orElseThrow()),
                importance,
                means,
                row,
                counterfactual(asked, one, Wish.of(parameters, stored, row.score(), scores)),
                encoded.features().get(column).name(),
                text(column).kind(),
                effects.partialDependence(),
                effects.localEffects(),
                effects.single(),
                explained(contributions, rows),
                remarks,
                ExplainConventions.of(
                        stored,
                        contributions.way(),
                        contributions.scale(),
                        sample.length,
                        rows.length));
    }

    private int explained() {
        int most = Shapley.way(model) == Contributions.Way.SAMPLED ? SAMPLED : ASKED;
        return Math.min(Math.min(parameters.explained(), most), sample.length);
    }

    private String outputName(Scale scale) {
        return predicted.output(scale) + (isCalibrated() ? ", before calibration" : "");
    }

    private boolean isCalibrated() {
        return !(stored.calibrator() instanceof AsItIs);
    }

    /** Contributions are those to what the model itself says; that is not what is predicted. */
    private void beforeCalibration() {
        if (!isCalibrated()) {
            return;
        }
        int[] one = {parameters.row() - 1};
        TrainedModel bare = new TrainedModel(stored.preparation(), stored.form());
        remarks.addFirst(
                String.format(
                        Locale.ROOT,
                        "This model calibrates its scores. Contributions explain what it says before: %.3f of row %d, of which calibration makes a probability of %.3f. Every other probability here is calibrated.",
                        bare.scoreEncoded(encoded.rows(one))[0],
                        parameters.row(),
                        model.score(encoded.rows(one))[0]));
    }

    private Contributions contributions(int[] rows, Progress part) {
        int[] background = Arrays.copyOf(sample, Math.min(sample.length, background()));
        return new Shapley(model, seed, part).of(encoded.rows(rows), encoded.rows(background));
    }

    /** A mean needs no scores: it is taken over all rows that are asked. */
    private int background() {
        return switch (Shapley.way(model)) {
            case SAMPLED, GRADIENTS -> BACKGROUND;
            case LINEAR, TREE_ENSEMBLE, BOOSTED_TREES, ISOLATION_TREES -> ASKED;
        };
    }

    private static List<MeanContribution> means(Contributions contributions) {
        return IntStream.range(0, contributions.columns().size())
                .mapToObj(c ->
                        new MeanContribution(
                                contributions.columns().get(c),
                                contributions.meanAbsolute(c),
                                Arrays.stream(contributions.values())
                                        .mapToDouble(row -> row[c])
                                        .average()
                                        .orElse(0)))
                .sorted(Comparator.comparingDouble(each -> -each.meanAbsolute()))
                .toList();
    }

    /** The place of the column that was asked for, or of the one that adds most. */
    private int column(List<MeanContribution> means) {
        List<String> names = names(model.used(encoded));
        if (names.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                            "learning.no-columns",
                            "No column of the table reaches this model: it says the same of every"
                                    + " row."));
        }
        if (parameters.column().isEmpty()) {
            String most =
                    means.stream()
                            .map(MeanContribution::column)
                            .filter(names::contains)
                            .findFirst()
                            .orElse(names.getFirst());
            return place(most);
        }
        if (!names.contains(parameters.column())) {
            throw unknown("column", parameters.column(), names);
        }
        return place(parameters.column());
    }

    private List<String> names(int[] columns) {
        return Arrays.stream(columns).mapToObj(c -> encoded.features().get(c).name()).toList();
    }

    private int place(String name) {
        return places.getOrDefault(name, -1);
    }

    private static AnalysisException unknown(String field, String name, List<String> names) {
        return AnalysisException.usage(
                Problem.of(
                                "learning.column-unused",
                                "“%s” is no column that reaches the model. There are: %s."
                                        .formatted(name, String.join(", ", names)))
                        .inField(field));
    }

    private ColumnText text(int column) {
        return ColumnText.of(encoded.features().get(column), dataset);
    }

    private String value(String column, int row) {
        int place = place(column);
        return place < 0 ? "" : text(place).of(encoded.column(place)[row]);
    }

    private RowExplanation row(Contributions own) {
        int row = parameters.row() - 1;
        List<Contribution> all =
                IntStream.range(0, own.columns().size())
                        .mapToObj(c ->
                                new Contribution(
                                        own.columns().get(c),
                                        value(own.columns().get(c), row),
                                        own.values()[0][c]))
                        .sorted(Comparator.comparingDouble(c -> -Math.abs(c.contribution())))
                        .toList();
        return new RowExplanation(
                row + 1, model.score(encoded.rows(new int[] {row}))[0], own.output(0), all);
    }

    private CounterfactualResult counterfactual(Features asked, int[] one, Wish wish) {
        List<String> used = names(model.used(encoded));
        for (String name : parameters.fixed()) {
            if (dataset.column(name).isEmpty()) {
                throw unknown("fixed", name, used);
            }
        }
        int[] columns =
                Arrays.stream(model.used(encoded))
                        .filter(c -> !parameters.fixed().contains(encoded.features().get(c).name()))
                        .toArray();
        double score = model.score(encoded.rows(one))[0];
        CounterfactualText text =
                new CounterfactualText(stored, parameters.row(), score, wish, encoded, this::text);
        if (wish.goal().holds(score)) {
            return text.already();
        }
        return text.of(
                new CounterfactualSearch(model, asked, columns, wish.goal(), progress)
                        .of(encoded.rows(one)),
                columns.length);
    }

    private List<ExplainedColumn> explained(Contributions contributions, int[] rows) {
        return IntStream.range(0, contributions.columns().size())
                .mapToObj(c -> explained(contributions, c, rows))
                .toList();
    }

    private ExplainedColumn explained(Contributions contributions, int c, int[] rows) {
        String name = contributions.columns().get(c);
        int place = place(name);
        return new ExplainedColumn(
                name,
                Arrays.stream(rows).mapToObj(row -> row + 1).toList(),
                Arrays.stream(rows).mapToObj(row -> value(name, row)).toList(),
                Arrays.stream(rows)
                        .mapToObj(row -> place < 0 ? Double.NaN : encoded.column(place)[row])
                        .toList(),
                Arrays.stream(contributions.values()).map(row -> row[c]).toList());
    }
}
