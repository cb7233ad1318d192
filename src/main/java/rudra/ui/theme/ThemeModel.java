package rudra.ui.theme;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The user's choice of theme and what it comes to, shared by all windows. */
public final class ThemeModel {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    /** A model that follows the system, taken to be light until told otherwise. */
    public ThemeModel() {
        choice.subscribe(this::decide);
        system.subscribe(this::decide);
    }

    /** What the user asked for. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** What the operating system prefers. */
    public ObjectProperty<Theme> systemProperty() {
        return system;
    }

    /** What windows wear. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Changes to the theme that is not worn now. */
    public void toggle() {
        choice.set(theme.get() == Theme.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    private void decide() {
        theme.set(
                switch (choice.get()) {
                    case SYSTEM -> system.get();
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                });
    }
}
