package rudra.ui.learning.reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.CompletedRun;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.job.Job;
import rudra.job.Progress;
import rudra.job.Work;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;
import rudra.ui.learning.watch.Finished;
import rudra.ui.learning.watch.TableChoice;
import rudra.ui.notice.Notice;
import rudra.ui.window.AnalysisRequest;
import rudra.ui.window.FileExport;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.Services;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One family of a comparison: trained on all rows, kept, and explained. */
public final class ReasonModel {
    private static final String TRAIN = "learning.train";
    private static final String EXPLAIN = "learning.explain";
    private static final String TUNE = "learning.tune";
    private static final double TRAINED = 0.3;
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);

    private final WindowModel window;
    private final Finished finished;
    private final JsonNode asked;
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty column = new SimpleStringProperty("");
    private final StringProperty wanted = new SimpleStringProperty("");
    private final IntegerProperty row = new SimpleIntegerProperty(1);
    private final Map<String, KeptModel> kept = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Explained>> explained =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job<?>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Begins with the best family. */
    public ReasonModel(WindowModel window, Finished finished) {
        this.window = window;
        this.finished = finished;
        this.asked = JsonMapper.shared().readTree(finished.record().parameters());
        families().stream().findFirst().ifPresent(family::set);
    }

    WindowModel window() {
        return window;
    }

    Messages messages() {
        return window.messages();
    }

    /** Whether models can be explained and there is a table to do it with. */
    public boolean isPossible() {
        return services().catalogue().find(EXPLAIN).isPresent() && finished.table().isPresent();
    }

    /** The families that were compared, the best first. */
    List<String> families() {
        return finished.result()
                .path("models")
                .valueStream()
                .map(model -> model.path("family").asString(""))
                .toList();
    }

    String name(String id) {
        return messages().choice("families", id).orElse(id);
    }

    /** The family in question. */
    public StringProperty familyProperty() {
        return family;
    }

    /** The column whose effect is drawn; the one that matters most if empty. */
    StringProperty columnProperty() {
        return column;
    }

    /** The number of the row that is explained, from 1. */
    IntegerProperty rowProperty() {
        return row;
    }

    /** The number that the row is to have, as it is typed; empty where nothing is said. */
    StringProperty wantedProperty() {
        return wanted;
    }

    /** Whether what is predicted is a number rather than a class. */
    boolean isOfNumbers() {
        return finished.result().path("positive").asString("").isEmpty();
    }

    /** What is wanted as a number; not-a-number where nothing is or where it is none. */
    private double wantedNumber() {
        try {
            return Double.parseDouble(wanted.get().strip());
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** How many rows there are. */
    int rows() {
        return finished.table().map(open -> open.dataset().size()).orElse(0);
    }

    /** The columns that can be asked for. */
    List<String> columns() {
        String target = asked.path("target").asString("");
        return finished.table().stream()
                .flatMap(open -> open.dataset().names().stream())
                .filter(name -> !name.equals(target))
                .toList();
    }

    /** The explanation that is shown. */
    ReadOnlyObjectProperty<Optional<Explained>> explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /** What is under way. */
    ReadOnlyObjectProperty<Optional<Job<?>>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Stops it. */
    void cancel() {
        running.get().ifPresent(Job::cancel);
    }

    /** Trains the family on all rows, and keeps the model where the user says. */
    public void keep() {
        OpenDataset table = finished.table().orElseThrow();
        String whose = family.get();
        submit(
                messages().text("models.why.keep-job", name(whose)),
                progress -> trained(whose, table, progress),
                this::save);
    }

    private void save(KeptModel model) {
        kept.put(model.family(), model);
        Path file = KeptModel.file(model.run());
        window.tell(
                Notice.done(
                        messages()
                                .text(
                                        "models.why.kept",
                                        name(model.family()),
                                        model.run().record().id())));
        new FileExport(window).bytes(model.family() + "-model.json", () -> bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The model cannot be read: " + file, e);
        }
    }

    /** Explains the family, trained on all rows before where that was not done yet. */
    public void explain() {
        boolean wants = isOfNumbers() && !wanted.get().isBlank();
        if (wants && !Double.isFinite(wantedNumber())) {
            String title = messages().text("models.why.wanted-wrong", wanted.get());
            window.tell(Notice.failure(title, List.of()));
            return;
        }
        OpenDataset table = finished.table().orElseThrow();
        String whose = family.get();
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("row", row.get());
        question.put("column", column.get());
        if (wants) {
            question.put("wanted", wantedNumber());
        }
        Optional<KeptModel> known = Optional.ofNullable(kept.get(whose));
        submit(
                messages().text("models.why.job", name(whose)),
                progress -> {
                    KeptModel model =
                            known.isPresent()
                                    ? known.get()
                                    : trained(whose, table, progress.part(0, TRAINED));
                    RunRequest request =
                            new RunRequest(
                                    EXPLAIN,
                                    question,
                                    seed(),
                                    List.of(model.model(), table.input()));
                    CompletedRun run = services().run(request, progress.part(TRAINED, 1));
                    return new Explained(model, run, table.dataset());
                },
                found -> {
                    kept.put(whose, found.model());
                    explained.set(Optional.of(found));
                });
    }

    /** Leads to a search for better settings of the family, with what the comparison was asked. */
    public void tune() {
        window.show(
                new AnalysisRequest(
                        TUNE,
                        question(TUNE, family.get()),
                        finished.record().seed(),
                        Map.of(TableChoice.DATASET.name(), finished.table().orElseThrow().source()),
                        false));
    }

    private KeptModel trained(String whose, OpenDataset table, Progress progress) {
        RunRequest request =
                new RunRequest(TRAIN, question(TRAIN, whose), seed(), List.of(table.input()));
        CompletedRun run = services().run(request, progress);
        LoadedInput<StoredModel> model =
                services()
                        .load(
                                MODEL.name(),
                                MODEL.kind(),
                                InputSource.of(KeptModel.file(run)),
                                Progress.none());
        return new KeptModel(whose, run, model);
    }

    /** What the comparison was asked, as far as an analysis of one family takes it. */
    private ObjectNode question(String analysis, String whose) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        ParameterSchema schema =
                ParameterSchema.of(services().catalogue().get(analysis).parameterType());
        for (Parameter parameter : schema.parameters()) {
            JsonNode value = asked.path(parameter.name());
            if (!value.isMissingNode() && !parameter.name().equals("settings")) {
                question.set(parameter.name(), value);
            }
        }
        question.put("family", whose);
        ObjectNode settings = question.putObject("settings");
        asked.path("settings")
                .properties()
                .forEach(entry -> {
                    if (entry.getKey().startsWith(whose + ".")) {
                        settings.set(
                                entry.getKey().substring(whose.length() + 1), entry.getValue());
                    }
                });
        return question;
    }

    private <T> void submit(String title, Work<T> work, Consumer<T> arrived) {
        Job<T> job = window.submit(title, work, arrived);
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenCompleteAsync(
                                (_, _) -> running.set(Optional.empty()),
                                window.desktop().uiThread());
    }

    private Seed seed() {
        return new Seed(finished.record().seed());
    }

    private Services services() {
        return window.desktop().services();
    }
}
