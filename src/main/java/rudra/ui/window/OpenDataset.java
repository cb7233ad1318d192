package rudra.ui.window;

import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.app.LoadedInput;
import rudra.dataset.Dataset;

/**
 * The table of observations that a window works on.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source where it came from, and how it was read
 * @param input the table with all that was noticed while reading, and the digests of its files
 * @param target the column that a sample wants predicted
 */
public record OpenDataset(
        String title, InputSource source, LoadedInput<Dataset> input, Optional<String> target) {

    /** The table itself. */
    public Dataset dataset() {
        return input.content().value();
    }
}
