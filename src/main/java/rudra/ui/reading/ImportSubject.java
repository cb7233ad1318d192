package rudra.ui.reading;

import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * A file that the user looks at before it is used.
 *
 * @param <T> what it is read as
 */
public interface ImportSubject<T> {

    /** What became of the file as it is read now. */
    ReadOnlyObjectProperty<ImportOutcome<T>> outcomeProperty();

    /** What the button that uses it says: it names what is left out. */
    String loadTitle();

    /** Works on what was read. */
    void load();

    /** Opens nothing; what was open stays open. */
    void cancel();

    /** The command line that reads the same. */
    String command();

    /** Writes the report as CSV where the user says. */
    void exportReport();
}
