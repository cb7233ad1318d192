package rudra.ui.network.screen;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.analysis.Seed;
import rudra.analysis.file.AtomicFile;
import rudra.app.CompletedRun;
import rudra.app.Messages;
import rudra.app.RunRequest;
import rudra.network.Network;
import rudra.network.io.NetworkExport;
import rudra.ui.notice.Notice;
import rudra.ui.shock.ShockModel;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What the network screen shows: the open network, the selection, and the view models of its parts.
 */
final class NetworkViewModel {
    private static final String MEASURES = "network.measures";
    private static final String SHOCK_SCREEN = "shock";

    private final WindowModel window;
    private final Newest preparation;
    private final Newest search;
    private final ObjectProperty<Optional<Subject>> subject =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<BitSet> selection = new SimpleObjectProperty<>(new BitSet());
    private final ReadOnlyObjectWrapper<List<Integer>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper searched = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<CompletedRun>> measures =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DrawingViewModel drawing;
    private final TableViewModel table;

    NetworkViewModel(WindowModel window) {
        this.window = window;
        this.preparation = new Newest(window, window.messages().text("network.draw"));
        this.search = new Newest(window, window.messages().text("network.search"));
        this.drawing = new DrawingViewModel(window, subject);
        this.table = new TableViewModel(window, subject, selection);
        window.networkProperty().subscribe(this::begin);
    }

    WindowModel window() {
        return window;
    }

    Messages messages() {
        return window.messages();
    }

    /** The shock of this window, which the inspector changes. */
    ShockModel shock() {
        return window.shock();
    }

    DrawingViewModel drawing() {
        return drawing;
    }

    TableViewModel table() {
        return table;
    }

    /** The network that is shown. */
    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject;
    }

    /** The positions of the selected institutions; the set is replaced, never written to. */
    ReadOnlyObjectProperty<BitSet> selectionProperty() {
        return selection;
    }

    /** What the last search found, the best first. */
    ReadOnlyObjectProperty<List<Integer>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What was searched for. */
    ReadOnlyStringProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /** The measures of the network, once they were asked for. */
    ReadOnlyObjectProperty<Optional<CompletedRun>> measuresProperty() {
        return measures.getReadOnlyProperty();
    }

    private void begin(Optional<OpenNetwork> opened) {
        subject.set(Optional.empty());
        selection.set(new BitSet());
        found.set(List.of());
        measures.set(Optional.empty());
        preparation.forget();
        opened.ifPresent(network ->
                preparation.ask(() -> Subject.of(network), made -> subject.set(Optional.of(made))));
    }

    /** Selects exactly these institutions. */
    void select(BitSet institutions) {
        if (!institutions.equals(selection.get())) {
            selection.set((BitSet) institutions.clone());
        }
    }

    /** Selects one institution. */
    void select(int institution) {
        BitSet one = new BitSet();
        one.set(institution);
        select(one);
    }

    /** The selected institution, where it is one. */
    OptionalInt selected() {
        return selection.get().cardinality() == 1
                ? OptionalInt.of(selection.get().nextSetBit(0))
                : OptionalInt.empty();
    }

    /** Searches, and selects the best of what is found. */
    void search(String text) {
        searched.set(text);
        search.forget();
        subject.get()
                .ifPresent(of ->
                        search.ask(
                                () -> new TableRows(of).search(text),
                                institutions -> {
                                    found.set(institutions);
                                    institutions.stream().findFirst().ifPresent(this::select);
                                }));
    }

    /** Selects the next or, with −1, the one before of what was found, around the end. */
    void selectFound(int step) {
        List<Integer> all = found.get();
        if (!all.isEmpty()) {
            int now = selected().isPresent() ? all.indexOf(selected().getAsInt()) : -1;
            int next = now < 0 && step < 0 ? all.size() - 1 : Math.floorMod(now + step, all.size());
            select(all.get(next));
        }
    }

    /** The place of the selected institution among what was found, from 1; 0 if it is not there. */
    int placeAmongFound() {
        return selected().isPresent() ? found.get().indexOf(selected().getAsInt()) + 1 : 0;
    }

    /** Lets an institution fail in the shock of this window, or takes that back. */
    void letFail(String id, boolean fails) {
        shock().letFail(id, fails);
    }

    /** Moves to the screen where the shock is edited and run. */
    void goToShock() {
        window.goTo(SHOCK_SCREEN);
    }

    /** Measures the network in the background. */
    void measure() {
        window.networkProperty()
                .get()
                .ifPresent(network -> {
                    RunRequest request =
                            new RunRequest(
                                    MEASURES,
                                    JsonNodeFactory.instance.objectNode(),
                                    Seed.DEFAULT,
                                    List.of(network.input()));
                    var _ =
                            window.submit(
                                    messages().title(MEASURES),
                                    progress -> window.desktop().services().run(request, progress),
                                    run -> {
                                        if (window.networkProperty()
                                                .get()
                                                .equals(Optional.of(network))) {
                                            measures.set(Optional.of(run));
                                        }
                                    });
                });
    }

    /** Whether the catalogue can measure networks. */
    boolean canMeasure() {
        return window.desktop().services().catalogue().find(MEASURES).isPresent();
    }

    /** Writes the drawing as PNG where the user says. */
    void exportPng(java.util.function.Supplier<CompletionStage<byte[]>> picture) {
        export(".png", picture, bytes -> bytes);
    }

    /** Writes the drawing as SVG where the user says. */
    void exportSvg(java.util.function.Supplier<CompletionStage<String>> picture) {
        export(".svg", picture, text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> void export(
            String ending,
            java.util.function.Supplier<CompletionStage<T>> picture,
            Function<T, byte[]> bytes) {
        target(ending)
                .ifPresent(file -> {
                    var _ =
                            picture.get()
                                    .whenCompleteAsync(
                                            (made, thrown) -> {
                                                if (thrown == null) {
                                                    write(file, bytes.apply(made));
                                                } else {
                                                    window.fail(exporting(file), thrown);
                                                }
                                            },
                                            window.desktop().uiThread());
                });
    }

    private Optional<java.nio.file.Path> target(String ending) {
        String title =
                subject.get()
                        .map(of -> of.opened().title())
                        .orElse("")
                        .replaceAll("[^\\w.-]+", "-");
        return window.dialogs().save(messages().text("network.export"), title + ending);
    }

    private String exporting(java.nio.file.Path file) {
        return messages().text("job.export", String.valueOf(file.getFileName()));
    }

    private void write(java.nio.file.Path file, byte[] bytes) {
        write(file, target -> AtomicFile.write(target, out -> out.write(bytes)));
    }

    private void write(
            java.nio.file.Path file, java.util.function.Consumer<java.nio.file.Path> writer) {
        var _ =
                window.submit(
                        exporting(file),
                        progress -> {
                            writer.accept(file);
                            return file;
                        },
                        done -> window.tell(Notice.done(messages().text("result.exported", done))));
    }

    /** Writes the exposures as CSV where the user says. */
    void exportExposures() {
        exportNetwork("-exposures.csv", new NetworkExport()::writeExposures);
    }

    /** Writes institutions and balance sheets as CSV where the user says. */
    void exportInstitutions() {
        exportNetwork("-institutions.csv", new NetworkExport()::writeInstitutions);
    }

    /** Writes the whole network as JSON where the user says. */
    void exportJson() {
        exportNetwork(".json", new NetworkExport()::writeJson);
    }

    private void exportNetwork(
            String ending, java.util.function.BiConsumer<Network, java.nio.file.Path> writer) {
        subject.get()
                .ifPresent(of ->
                        target(ending)
                                .ifPresent(file ->
                                        write(
                                                file,
                                                target -> writer.accept(of.network(), target))));
    }
}
