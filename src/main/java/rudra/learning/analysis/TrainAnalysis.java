package rudra.learning.analysis;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.ArtefactAnalysis;
import rudra.analysis.ArtefactFolder;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.file.AtomicFile;
import rudra.analysis.json.Digest;
import rudra.analysis.json.Ids;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.CurveRecorder;
import rudra.learning.Feature;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.TrainingCurve;
import rudra.learning.analysis.TrainResult.Losses;
import rudra.learning.analysis.TrainResult.UsedColumn;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.model.GoldenRows;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import rudra.learning.training.ClassBalance;
import rudra.learning.training.ToldLosses;
import rudra.learning.training.TrainedModel;

/** The analysis {@code learning.train}: trains one family on all rows and leaves the model. */
record TrainAnalysis(InputDeclaration<Dataset> dataset)
        implements ArtefactAnalysis<TrainParameters, TrainResult> {
    private static final double NANOS_PER_MILLI = 1e6;

    @Override
    public String id() {
        return "learning.train";
    }

    @Override
    public String citation() {
        return "Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning,"
                + " second edition, Springer";
    }

    @Override
    public Class<TrainParameters> parameterType() {
        return TrainParameters.class;
    }

    @Override
    public Class<TrainResult> resultType() {
        return TrainResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public TrainResult run(TrainParameters p, Inputs inputs, Progress progress) {
        return trained(p, inputs, progress).result();
    }

    @Override
    public TrainResult run(
            TrainParameters p, Inputs inputs, ArtefactFolder folder, Progress progress) {
        Trained trained = trained(p, inputs, progress);
        AtomicFile.leave(folder, ModelFile.NAME, stream -> stream.write(trained.file()));
        return trained.result();
    }

    private record Trained(TrainResult result, byte[] file) {}

    private Trained trained(TrainParameters p, Inputs inputs, Progress progress) {
        Dataset all = inputs.get(dataset);
        ModelFamily family = Families.one(p.family(), "family");
        Asked asked = Asked.of(p, family, all);
        Settings settings = Settings.of(family.id(), family.hyperparameters(), p.settings());
        ClassBalance.require(p.preparation(), family, settings);
        Dataset rows = all.rows(asked.rows());
        CurveRecorder recorder = new CurveRecorder(new ToldLosses(progress));
        long begin = System.nanoTime();
        Deciding.Decided decided =
                new Deciding(p, family, settings)
                        .train(rows, asked, inputs.seed(), recorder, progress);
        TrainedModel model = decided.model();
        double millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        StoredModel stored =
                StoredModel.of(
                        new StoredModel.Origin(
                                family.id(),
                                settings.values(),
                                inputs.seed().value(),
                                all.digest(),
                                rows.size(),
                                asked.positives()),
                        asked.classes(),
                        model,
                        decided.decision(),
                        GoldenRows.of(model, rows));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ModelFile.write(stored, file);
        return new Trained(
                result(p, stored, all, file.toByteArray(), recorder.curve(), millis),
                file.toByteArray());
    }

    private static TrainResult result(
            TrainParameters p,
            StoredModel model,
            Dataset all,
            byte[] file,
            Optional<TrainingCurve> curve,
            double trainMillis) {
        List<Feature> used = model.preparation().columns();
        List<String> names = used.stream().map(Feature::name).toList();
        return new TrainResult(
                model.origin().family(),
                model.classes().positive(),
                model.classes().negative(),
                model.origin().rows(),
                model.origin().positives(),
                used.stream().map(f -> new UsedColumn(f.name(), f.levels().size())).toList(),
                all.names().stream()
                        .filter(name -> !names.contains(name))
                        .filter(name -> !name.equals(model.classes().target()))
                        .toList(),
                model.origin().settings(),
                model.form().format(),
                model.decision().threshold(),
                file.length,
                Digest.of(file),
                curve.map(TrainAnalysis::losses).orElse(List.of()),
                curve.map(TrainingCurve::best).orElse(0),
                trainMillis,
                conventions(p, model));
    }

    private static Map<String, String> conventions(TrainParameters p, StoredModel model) {
        String target = model.classes().target();
        String predicted =
                switch (model.task()) {
                    case CLASSIFICATION -> "%s = %s".formatted(target, model.classes().positive());
                    case REGRESSION -> "the number in " + target;
                    case ANOMALY -> "how far a row is from what is usual, between 0 and 1";
                };
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put(model.task() == Task.CLASSIFICATION ? "positive" : "predicted", predicted);
        conventions.put(
                "rows",
                model.task() == Task.ANOMALY
                        ? "all"
                        : "all that have what is to be predicted; how good the model is on others,"
                                + " learning.compare and learning.evaluate say");
        conventions.put("preparation", p.preparation().words());
        conventions.put(
                "calibration",
                p.calibration() == CalibrationMethod.NONE
                        ? "none: scores are taken as they are"
                        : Ids.of(p.calibration())
                                + ", on training rows scored by models that did not see them");
        conventions.put("threshold", model.decision().words());
        conventions.put("file", ModelFile.NAME);
        return conventions;
    }

    private static List<Losses> losses(TrainingCurve curve) {
        return curve.losses().entrySet().stream()
                .map(each -> new Losses(each.getKey(), each.getValue()))
                .toList();
    }
}
