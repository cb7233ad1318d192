package rudra.ui.learning.watch;

import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.dataset.Dataset;

/**
 * A table that models are trained on.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source its file and how it was read
 * @param input the table with the digests of its files
 */
public record OpenTable(String title, InputSource source, LoadedInput<Dataset> input) {

    /** The rows and columns. */
    public Dataset dataset() {
        return input.content().value();
    }
}
