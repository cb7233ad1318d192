package rudra.ui.dataset.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import rudra.app.Messages;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.ui.chart.PngWriter;
import rudra.ui.chart.plot.Paper;
import rudra.ui.chart.plot.Plot;
import rudra.ui.chart.plot.PlotImage;
import rudra.ui.chart.plot.SmilePlots;
import rudra.ui.dataset.DatasetViewModel;
import rudra.ui.window.FileExport;
import rudra.ui.window.Newest;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.WindowModel;

/** Which plot of which columns; made and drawn in the background, the newest wish first. */
public final class PlotViewModel {
    private static final double EXPORT_SCALE = 2;

    private final WindowModel window;
    private final DatasetViewModel dataset;
    private final Newest drawing;
    private final ObjectProperty<PlotKind> kind = new SimpleObjectProperty<>(PlotKind.BOXES);
    private final ReadOnlyObjectWrapper<List<String>> offered =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Sheet> sheet = Optional.empty();

    /**
     * How large a plot is to be.
     *
     * @param width in pixels of a plain screen
     * @param height in pixels of a plain screen
     * @param scale how many pixels the screen has for each of these
     */
    record Sheet(int width, int height, double scale) {
        private PlotImage draw(Plot plot, Paper paper) {
            return SmilePlots.draw(plot, width, height, scale, paper);
        }

        private Sheet finer(double other) {
            return new Sheet(width, height, other);
        }
    }

    /**
     * What is to be seen.
     *
     * @param made the plot, or why there is none
     * @param image its picture
     */
    record Drawn(MadePlot made, Optional<PlotImage> image) {}

    /** Plots of the table that a window works on. */
    public PlotViewModel(DatasetViewModel dataset) {
        this.dataset = dataset;
        this.window = dataset.window();
        this.drawing = new Newest(window, messages().text("dataset.plot.draw"));
        dataset.openProperty().subscribe(this::begin);
        kind.subscribe(() -> chooseFirst());
        dataset.targetProperty().subscribe(() -> draw());
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(() -> draw()));
    }

    Messages messages() {
        return dataset.messages();
    }

    /** The plot that is wanted. */
    ObjectProperty<PlotKind> kindProperty() {
        return kind;
    }

    /** The columns that can be plotted: those of numbers. */
    ReadOnlyObjectProperty<List<String>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** The columns that are plotted. */
    ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What was drawn last. */
    ReadOnlyObjectProperty<Optional<Drawn>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether a newer plot is on its way. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void begin(Optional<OpenDataset> open) {
        drawing.forget();
        busy.set(false);
        drawn.set(Optional.empty());
        offered.set(
                open.map(OpenDataset::dataset).stream()
                        .flatMap(of -> of.columns().stream())
                        .filter(column -> column.kind() == ColumnKind.NUMBER)
                        .map(Column::name)
                        .toList());
        chooseFirst();
    }

    /** The first columns that the plot can show, the one looked at among them. */
    private void chooseFirst() {
        Set<String> first = new LinkedHashSet<>();
        dataset.columnProperty().get().filter(offered.get()::contains).ifPresent(first::add);
        for (String name : offered.get()) {
            if (first.size() < kind.get().first()) {
                first.add(name);
            }
        }
        chosen.set(first);
        draw();
    }

    /** Plots a column too, or no longer; where only one can be plotted, in place of the other. */
    void choose(String name, boolean wanted) {
        if (chosen.get().contains(name) == wanted) {
            return;
        }
        Set<String> changed = new LinkedHashSet<>(kind.get().most() == 1 ? Set.of() : chosen.get());
        if (wanted) {
            changed.add(name);
        } else {
            changed.remove(name);
        }
        chosen.set(changed);
        draw();
    }

    /** Draws at a size. */
    void show(Sheet wanted) {
        if (!sheet.equals(Optional.of(wanted))) {
            sheet = Optional.of(wanted);
            draw();
        }
    }

    private Optional<PlotQuestion> question() {
        List<String> columns = new ArrayList<>(offered.get());
        columns.retainAll(chosen.get());
        String groups = dataset.targetProperty().get();
        return dataset.dataset()
                .filter(of -> of.size() > 0)
                .map(of -> new PlotQuestion(of, kind.get(), columns, groups));
    }

    private Paper paper() {
        return PaperColours.of(window.desktop().theme().themeProperty().get());
    }

    /** Nothing is drawn before there is a place for it. */
    private void draw() {
        Optional<PlotQuestion> question = question();
        if (question.isEmpty() || sheet.isEmpty()) {
            return;
        }
        busy.set(true);
        Paper paper = paper();
        Sheet size = sheet.get();
        PlotMaker maker = new PlotMaker(messages());
        drawing.ask(
                () -> {
                    MadePlot made = maker.make(question.get());
                    return new Drawn(made, made.made().map(m -> size.draw(m.plot(), paper)));
                },
                done -> {
                    busy.set(false);
                    drawn.set(Optional.of(done));
                });
    }

    /** Writes the plot as PNG where the user says, with twice as many pixels as a plain screen. */
    void export() {
        drawn.get().flatMap(seen -> seen.made().made()).ifPresent(this::export);
    }

    private void export(MadePlot.Made made) {
        Sheet fine = sheet.orElseThrow().finer(EXPORT_SCALE);
        Paper paper = paper();
        new FileExport(window)
                .bytes(kind.get().id() + ".png", () -> png(fine.draw(made.plot(), paper)));
    }

    private static byte[] png(PlotImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(out, image.width(), image.height(), image.argb());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written.", e);
        }
        return out.toByteArray();
    }
}
