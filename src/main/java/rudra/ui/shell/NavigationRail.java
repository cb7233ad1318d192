package rudra.ui.shell;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/** The column of screens at the left edge. */
final class NavigationRail {
    private final VBox column;
    private final StringProperty screen;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    NavigationRail(VBox column, StringProperty screen, Messages messages) {
        this.column = column;
        this.screen = screen;
        this.messages = messages;
    }

    void fill(List<ScreenEntry> entries) {
        entries.stream().filter(e -> !e.last()).map(this::button).forEach(this::add);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        column.getChildren().add(gap);
        entries.stream().filter(ScreenEntry::last).map(this::button).forEach(this::add);
    }

    private void add(ToggleButton button) {
        column.getChildren().add(button);
    }

    private ToggleButton button(ScreenEntry entry) {
        String title = messages.text("screen." + entry.id() + ".title");
        ToggleButton button = new ToggleButton(title, Controls.icon(entry.icon()));
        button.setId("rail-" + entry.id());
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("rail-button");
        Controls.describe(button, messages.text("screen." + entry.id() + ".help"));
        button.setToggleGroup(group);
        button.setOnAction(event -> choose(entry.id(), button));
        screen.subscribe(shown -> button.setSelected(entry.id().equals(shown)));
        return button;
    }

    /** Pressing the screen that is shown does not leave the rail without a choice. */
    private void choose(String id, ToggleButton button) {
        button.setSelected(true);
        screen.set(id);
    }
}
