package rudra.ui.learning.decision;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import rudra.app.KeptArtefact;
import rudra.app.Messages;
import rudra.dataset.Dataset;
import rudra.ui.learning.decision.Counts.Costs;
import rudra.ui.learning.watch.Finished;
import rudra.ui.window.FileExport;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A family, a threshold and what errors cost; the four counts, and the rows behind one of them. */
public final class DecisionModel {
    private static final String SCORES = "scores.csv";
    private static final double EVEN = 0.5;

    private final WindowModel window;
    private final Finished finished;
    private final Thresholds thresholds;
    private final StringProperty family = new SimpleStringProperty("");
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final DoubleProperty costFalsePositive = new SimpleDoubleProperty(1);
    private final DoubleProperty costFalseNegative = new SimpleDoubleProperty(1);
    private final ObjectProperty<Optional<Cell>> cell =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Counts>> counts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<BehindCell>> behind =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Newest finding;
    private Optional<TestScores> scores = Optional.empty();
    private boolean reading;

    /** Begins with the best family, the costs of the run, and a threshold of one half. */
    public DecisionModel(WindowModel window, Finished finished) {
        this.window = window;
        this.finished = finished;
        this.thresholds = Thresholds.of(finished.result());
        this.finding = new Newest(window, window.messages().text("models.decision.find"));
        JsonNode asked = JsonMapper.shared().readTree(finished.record().parameters());
        costFalsePositive.set(asked.path("costFalsePositive").asDouble(1));
        costFalseNegative.set(asked.path("costFalseNegative").asDouble(1));
        family.set(best());
        place.set(thresholds.nearest(family.get(), EVEN));
        family.subscribe(_ -> count());
        place.subscribe(_ -> count());
        cell.subscribe(_ -> find());
    }

    /** Whether the result has counts at thresholds at all. */
    public boolean isKnown() {
        return !thresholds.byFamily().isEmpty();
    }

    private String best() {
        return finished.result()
                .path("models")
                .valueStream()
                .map(model -> model.path("family").asString(""))
                .filter(thresholds.byFamily()::containsKey)
                .findFirst()
                .orElse("");
    }

    Messages messages() {
        return window.messages();
    }

    WindowModel window() {
        return window;
    }

    String name(String id) {
        return messages().choice("families", id).orElse(id);
    }

    /** The positive class. */
    String positive() {
        return finished.result().path("positive").asString("");
    }

    List<String> families() {
        return List.copyOf(thresholds.byFamily().keySet());
    }

    /** Whose scores decide. */
    StringProperty familyProperty() {
        return family;
    }

    /** The place of the threshold among those that were counted. */
    IntegerProperty placeProperty() {
        return place;
    }

    /** How many thresholds there are. */
    int size() {
        return thresholds.of(family.get()).size();
    }

    /** What a negative row called positive costs. */
    DoubleProperty costFalsePositiveProperty() {
        return costFalsePositive;
    }

    /** What a positive row called negative costs. */
    DoubleProperty costFalseNegativeProperty() {
        return costFalseNegative;
    }

    /** The counts at the threshold. */
    ReadOnlyObjectProperty<Optional<Counts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The count whose rows are shown. */
    ObjectProperty<Optional<Cell>> cellProperty() {
        return cell;
    }

    /** These rows, once they are found. */
    ReadOnlyObjectProperty<Optional<BehindCell>> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    Costs costs() {
        return new Costs(costFalsePositive.get(), costFalseNegative.get());
    }

    /** The counts where errors cost least. */
    Optional<Counts> cheapest() {
        List<Counts> all = thresholds.of(family.get());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(thresholds.cheapest(family.get(), costs())));
    }

    /** Moves to where errors cost least. */
    void useCheapest() {
        place.set(thresholds.cheapest(family.get(), costs()));
    }

    private void count() {
        List<Counts> all = thresholds.of(family.get());
        int at = place.get();
        counts.set(at < all.size() ? Optional.of(all.get(at)) : Optional.empty());
        find();
    }

    /** Why rows cannot be shown, in a sentence; empty where they can. */
    Optional<String> noRows() {
        if (scoresFile().isEmpty()) {
            return Optional.of(messages().text("models.decision.no-scores"));
        }
        return finished.table().isEmpty()
                ? Optional.of(messages().text("models.decision.no-table"))
                : Optional.empty();
    }

    private Optional<Path> scoresFile() {
        return finished.artefacts().stream()
                .filter(kept -> kept.artefact().name().equals(SCORES))
                .map(KeptArtefact::file)
                .findFirst();
    }

    private void find() {
        if (cell.get().isEmpty() || noRows().isPresent()) {
            finding.forget();
            behind.set(Optional.empty());
        } else if (scores.isPresent()) {
            find(cell.get().get(), scores.get());
        } else if (!reading) {
            read(scoresFile().orElseThrow());
        }
    }

    private void find(Cell wanted, TestScores all) {
        Optional<Counts> now = counts.get();
        Optional<Dataset> table = finished.table().map(OpenDataset::dataset);
        if (now.isPresent() && table.isPresent()) {
            String whose = family.get();
            double threshold = now.get().threshold();
            finding.ask(
                    () -> BehindCell.of(wanted, whose, threshold, table.get(), all),
                    found -> behind.set(Optional.of(found)));
        }
    }

    private void read(Path file) {
        reading = true;
        String positiveClass = positive();
        var _ =
                window.submit(
                        messages().text("models.decision.read"),
                        progress -> TestScores.read(file, positiveClass, progress),
                        read -> {
                            scores = Optional.of(read);
                            find();
                        });
    }

    /** Sorts the rows that are shown, in the background. */
    void sort(java.util.function.UnaryOperator<BehindCell> order) {
        behind.get()
                .ifPresent(shown ->
                        finding.ask(
                                () -> order.apply(shown),
                                sorted -> behind.set(Optional.of(sorted))));
    }

    /** Writes the rows that are shown as CSV where the user says. */
    void export() {
        behind.get()
                .ifPresent(shown ->
                        new FileExport(window).text("rows-" + shown.family() + ".csv", shown::csv));
    }
}
