package rudra.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.app.Sample;
import rudra.ui.session.RecentFile;
import rudra.ui.window.OpenRequest.Look;

/**
 * The wish to work on a table of observations.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source its file and how it is to be read
 * @param look when the user looks at it before it is loaded
 * @param target the column that a sample wants predicted
 */
public record DatasetRequest(String title, InputSource source, Look look, Optional<String> target) {

    /** A file that the user chose. */
    public static DatasetRequest file(Path file) {
        return new DatasetRequest(
                String.valueOf(file.getFileName()),
                InputSource.of(file),
                Look.ALWAYS,
                Optional.empty());
    }

    /** A file that turned out to be a table. */
    static DatasetRequest found(Path file) {
        return new DatasetRequest(
                String.valueOf(file.getFileName()),
                InputSource.of(file),
                Look.IN_DOUBT,
                Optional.empty());
    }

    /** The open table, to be looked at and read otherwise. */
    public static DatasetRequest again(OpenDataset open) {
        return new DatasetRequest(open.title(), open.source(), Look.ALWAYS, open.target());
    }

    /**
     * A sample that ships.
     *
     * @throws java.util.NoSuchElementException if it is no sample of a dataset
     */
    public static DatasetRequest sample(Sample sample) {
        return new DatasetRequest(
                sample.title(),
                sample.dataset().orElseThrow(),
                Look.IN_NEED,
                sample.parameters().path("target").stringValueOpt());
    }

    /** A table that was open before, read as it was read then. */
    public static DatasetRequest recent(RecentFile file) {
        return new DatasetRequest(
                file.title(),
                new InputSource(Path.of(file.path()), file.options()),
                Look.IN_NEED,
                Optional.empty());
    }
}
