package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.file.AtomicFile;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.NumberTarget;
import rudra.learning.Settings;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.training.ClassBalance;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Observations;
import rudra.learning.validation.Partition;

/** The analysis {@code learning.compare}: which family predicts a column best, and by how much. */
record CompareAnalysis(InputDeclaration<Dataset> dataset)
        implements ArtefactAnalysis<CompareParameters, Record> {

    @Override
    public String id() {
        return "learning.compare";
    }

    @Override
    public String citation() {
        return "Nadeau and Bengio (2003), Inference for the generalization error, Machine Learning"
                + " 52; Benavoli, Corani, Demšar and Zaffalon (2017), Time for a change, Journal"
                + " of Machine Learning Research 18; Demšar (2006), Statistical comparisons of"
                + " classifiers over multiple data sets, Journal of Machine Learning Research 7";
    }

    @Override
    public Class<CompareParameters> parameterType() {
        return CompareParameters.class;
    }

    @Override
    public Class<Record> resultType() {
        return Record.class;
    }

    @Override
    public List<Class<? extends Record>> resultTypes() {
        return List.of(CompareResult.class, NumbersResult.class);
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public Record run(CompareParameters p, Inputs inputs, Progress progress) {
        return switch (Target.of(inputs.get(dataset), p.target(), p.positive(), p.task())) {
            case BinaryTarget classes -> comparing(p, classes, inputs, progress).result();
            case NumberTarget numbers -> numbers(p, numbers, inputs, progress);
        };
    }

    @Override
    public Record run(
            CompareParameters p, Inputs inputs, ArtefactFolder folder, Progress progress) {
        return switch (Target.of(inputs.get(dataset), p.target(), p.positive(), p.task())) {
            case BinaryTarget classes -> classes(p, classes, inputs, folder, progress);
            case NumberTarget numbers -> numbers(p, numbers, inputs, progress);
        };
    }

    private CompareResult classes(
            CompareParameters p,
            BinaryTarget target,
            Inputs inputs,
            ArtefactFolder folder,
            Progress progress) {
        Comparing comparing = comparing(p, target, inputs, progress);
        CompareResult result = comparing.result();
        AtomicFile.leave(folder, ScoresFile.NAME, comparing.scoresFile()::write);
        return result;
    }

    private Comparing comparing(
            CompareParameters p, BinaryTarget target, Inputs inputs, Progress progress) {
        p.costs();
        Validated validated = validated(p, target, inputs, progress);
        return new Comparing(p, target, validated.partition, validated.outcome, inputs.seed());
    }

    private NumbersResult numbers(
            CompareParameters p, NumberTarget target, Inputs inputs, Progress progress) {
        Validated validated = validated(p, target, inputs, progress);
        return new NumbersComparing(p, target, validated.partition, validated.outcome)
                .result(Families.passedOver(p.families(), Task.REGRESSION));
    }

    private record Validated(Partition partition, CrossValidation.Outcome outcome) {}

    private Validated validated(
            CompareParameters p, Target target, Inputs inputs, Progress progress) {
        List<Trainer> trainers = trainers(p, target);
        Dataset rows = inputs.get(dataset).rows(target.rows());
        Observations observations = Observations.of(rows, target);
        Partition partition =
                p.validation().part(observations, inputs.seed()).trainable(observations);
        CrossValidation validation =
                new CrossValidation(rows, target, partition.folds(), trainers, inputs.seed());
        CrossValidation.Outcome outcome = validation.outcome(progress);
        requireAny(p, outcome);
        return new Validated(partition, outcome);
    }

    private static void requireAny(CompareParameters p, CrossValidation.Outcome outcome) {
        requireAny(outcome.scores(), outcome.notNumbers());
        if (outcome.scores().isEmpty()) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "learning.time-limit",
                                    "Every family took longer than the %s seconds that a training is allowed. Allow more, or take fewer rows."
                                            .formatted(p.timeLimit()))
                            .inField("timeLimit"));
        }
    }

    /** Checks that scores that are not numbers leave a family. */
    static void requireAny(List<CrossValidation.Scores> kept, Collection<String> notNumbers) {
        if (kept.isEmpty() && !notNumbers.isEmpty()) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "learning.not-numbers",
                                    "No family is left to be judged. "
                                            + String.join(" ", Remarks.notNumbers(notNumbers)))
                            .inField("families"));
        }
    }

    static List<Trainer> trainers(CompareParameters p, Target target) {
        if (target.task() == Task.CLASSIFICATION) {
            Families.require(
                    p.families().stream().map(id -> Families.one(id, "families")).toList(),
                    target,
                    "families");
        }
        Suited.require(target.task(), p.preparation());
        Suited.require(target.task(), p.calibration());
        List<ModelFamily> families = Families.some(p.families(), target);
        for (String name : p.settings().keySet()) {
            if (families.stream().noneMatch(family -> name.startsWith(family.id() + "."))) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "learning.setting-wrong",
                                        "“%s” is a setting of no family that is compared; settings are written as family.name."
                                                .formatted(name))
                                .inField("settings"));
            }
        }
        List<String> excluded = new ArrayList<>(List.of(p.target()));
        if (!p.validation().group().isEmpty()) {
            excluded.add(p.validation().group());
        }
        List<Trainer> trainers = new ArrayList<>();
        for (ModelFamily family : families) {
            Settings settings =
                    Settings.of(family.id(), family.hyperparameters(), p.settingsOf(family.id()));
            ClassBalance.require(p.preparation(), family, settings);
            trainers.add(
                    new Trainer(
                            family,
                            settings,
                            excluded,
                            p.preparation(),
                            p.calibration(),
                            p.timeLimit()));
        }
        return trainers;
    }
}
