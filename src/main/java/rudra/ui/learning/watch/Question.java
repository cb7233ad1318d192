package rudra.ui.learning.watch;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Messages;
import rudra.dataset.Dataset;
import rudra.learning.Task;
import rudra.learning.TaskChoice;
import rudra.learning.analysis.LearningAnalyses;
import rudra.ui.form.FieldModel;
import rudra.ui.form.FormEdits;
import rudra.ui.form.FormModel;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is asked of a table: the parameters of the comparison as the user fills them in, with what
 * the table offers as target and as classes. Begins where the user left it; changes can be undone.
 */
public final class Question {
    private static final String DRAFT = "form.models";
    private static final String TASK = "task";

    private final Messages messages;
    private final FormModel form;
    private final StringProperty seed =
            new SimpleStringProperty(Long.toString(Seed.DEFAULT.value()));
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<String> targets = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<String>> baselines =
            new ReadOnlyObjectWrapper<>(LearningAnalyses.baselines(Task.CLASSIFICATION));
    private final Newest looking;
    private Optional<Dataset> table = Optional.empty();

    Question(WindowModel window, TableChoice choice) {
        this.messages = window.messages();
        this.looking = new Newest(window, messages.text("models.look-at-column"));
        ParameterSchema schema =
                ParameterSchema.of(
                        window.desktop()
                                .services()
                                .catalogue()
                                .get(ModelsViewModel.ANALYSIS)
                                .parameterType());
        this.form = FormModel.of(ModelsViewModel.ANALYSIS, schema, messages);
        Optional.ofNullable(window.desktop().session().get().drafts().get(DRAFT))
                .flatMap(Question::parsed)
                .ifPresent(form::fill);
        FormEdits.record(
                form,
                window.edits(),
                messages.text("form.edit", messages.title(ModelsViewModel.ANALYSIS)),
                values -> {
                    String draft = values.equals(schema.defaults()) ? "" : values.toString();
                    window.desktop().session().change(session -> session.withDraft(DRAFT, draft));
                });
        target().valueProperty().subscribe(_ -> lookAtTarget());
        field("positive").valueProperty().subscribe((before, now) -> lookAtTarget());
        field(TASK).valueProperty().subscribe((before, now) -> lookAtTarget());
        choice.tableProperty().subscribe(this::show);
    }

    private static Optional<ObjectNode> parsed(String draft) {
        try {
            return JsonMapper.shared().readTree(draft) instanceof ObjectNode values
                    ? Optional.of(values)
                    : Optional.empty();
        } catch (JacksonException e) {
            // A draft that somebody broke by hand is no draft.
            return Optional.empty();
        }
    }

    /** The fields of the comparison. */
    public FormModel fields() {
        return form;
    }

    /** One of the fields. */
    public FieldModel field(String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The column that is predicted. */
    public FieldModel target() {
        return field("target");
    }

    /** Its name as it is now. */
    public String targetName() {
        return target().valueProperty().get().asString("");
    }

    /** The columns that can be predicted: all of the present table. */
    public ObservableList<String> targets() {
        return targets;
    }

    /** The classes of the target, where it has few enough to choose one. */
    public ObservableList<String> classes() {
        return classes;
    }

    /** The families that are compared whatever is chosen: they follow from what is predicted. */
    public ReadOnlyObjectProperty<List<String>> baselinesProperty() {
        return baselines.getReadOnlyProperty();
    }

    /** The seed as typed. */
    public StringProperty seedProperty() {
        return seed;
    }

    /** The seed; only where nothing is wrong. */
    Seed seedValue() {
        return new Seed(Long.parseLong(seed.get().strip()));
    }

    /** Fills in parameters; the seed stays. */
    void fill(ObjectNode parameters) {
        form.fill(parameters);
    }

    /** Fills in parameters and a seed. */
    void fill(ObjectNode parameters, long seedNumber) {
        form.fill(parameters);
        seed.set(Long.toString(seedNumber));
    }

    /** What is wrong with the parameters or the seed, in a sentence. */
    Optional<String> problem() {
        if (targetName().isBlank()) {
            return Optional.of(messages.text("models.no-target"));
        }
        if (!targets.isEmpty() && !targets.contains(targetName())) {
            return Optional.of(messages.text("models.target-gone", targetName()));
        }
        Optional<String> badSeed =
                isSeed(seed.get().strip())
                        ? Optional.empty()
                        : Optional.of(messages.text("analyses.bad-seed"));
        return form.objection(messages).or(() -> badSeed);
    }

    private static boolean isSeed(String text) {
        // Nineteen digits may or may not fit.
        return text.matches("-?\\d{1,19}") && new BigInteger(text).bitLength() < Long.SIZE;
    }

    private void show(Optional<OpenDataset> open) {
        table = open.map(OpenDataset::dataset);
        targets.setAll(table.map(Dataset::names).orElse(List.of()));
        boolean known = targets.contains(targetName());
        Optional<String> wanted = open.flatMap(OpenDataset::target).filter(targets::contains);
        if (known || table.isEmpty()) {
            lookAtTarget();
        } else if (wanted.isPresent()) {
            suggest(table.get(), wanted);
        } else {
            Dataset dataset = table.get();
            looking.ask(() -> TargetColumn.suggested(dataset), found -> suggest(dataset, found));
        }
    }

    private void suggest(Dataset dataset, Optional<String> found) {
        if (table.equals(Optional.of(dataset))) {
            target().valueProperty().set(JsonNodeFactory.instance.stringNode(found.orElse("")));
            field("positive").valueProperty().set(JsonNodeFactory.instance.stringNode(""));
            lookAtTarget();
        }
    }

    private void lookAtTarget() {
        Optional<Dataset> open = table;
        String name = targetName();
        String wanted = field("positive").valueProperty().get().asString("");
        TaskChoice task = taskChoice();
        looking.ask(
                () -> open.map(dataset -> TargetColumn.of(dataset, name, wanted).learnedAs(task)),
                this::offer);
    }

    private TaskChoice taskChoice() {
        String id = field(TASK).valueProperty().get().asString("");
        return Arrays.stream(TaskChoice.values())
                .filter(choice -> Ids.of(choice).equals(id))
                .findFirst()
                .orElse(TaskChoice.BY_TARGET);
    }

    /** A class that another column had is asked for no longer. */
    private void offer(Optional<TargetColumn> seen) {
        List<String> found = seen.map(TargetColumn::classes).orElse(List.of());
        baselines.set(
                LearningAnalyses.baselines(
                        seen.map(TargetColumn::task).orElse(Task.CLASSIFICATION)));
        if (!classes.equals(found)) {
            classes.setAll(found);
        }
        FieldModel positive = field("positive");
        String chosen = positive.valueProperty().get().asString("");
        if (!chosen.isEmpty() && !found.isEmpty() && !found.contains(chosen)) {
            positive.valueProperty().set(JsonNodeFactory.instance.stringNode(""));
        }
    }
}
