package rudra.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is typed into the palette and what fits it. */
public final class PaletteViewModel {
    private final Supplier<List<Command>> all;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private final ObservableList<Command> shown = FXCollections.unmodifiableObservableList(found);

    /**
     * A closed palette.
     *
     * @param all the commands, asked for each time the palette opens
     */
    public PaletteViewModel(Supplier<List<Command>> all) {
        this.all = all;
        typed.subscribe(text -> search());
        open.subscribe(this::opened);
    }

    /** Whether the palette is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What is typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The commands that fit, best first. */
    public ObservableList<Command> found() {
        return shown;
    }

    /** Closes the palette and does the command, unless it is blocked. */
    public void run(Command command) {
        if (command.blocked().isEmpty()) {
            open.set(false);
            command.work().run();
        }
    }

    private void opened(boolean nowOpen) {
        if (nowOpen) {
            typed.set("");
            search();
        }
    }

    private void search() {
        if (!open.get()) {
            return;
        }
        record Ranked(Command command, int rank) {}
        found.setAll(
                all.get().stream()
                        .map(c -> new Ranked(c, Match.rank(typed.get(), c.title(), c.detail())))
                        .filter(ranked -> ranked.rank() < Match.NONE)
                        .sorted(Comparator.comparingInt(Ranked::rank))
                        .map(Ranked::command)
                        .toList());
    }
}
