package rudra.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.app.Sample;
import rudra.ui.session.RecentFile;

/**
 * The wish to work on a network.
 *
 * @param title what it is called: a sample's title or the file's name
 * @param source its file and how it is to be read
 * @param look when the user looks at it before it is loaded
 * @param suggested an analysis worth running on it, where it is a sample
 * @param returnTo the screen to come back to once it is open
 */
public record OpenRequest(
        String title,
        InputSource source,
        Look look,
        Optional<AnalysisRequest> suggested,
        Optional<String> returnTo) {

    /** When the user looks at a file before it is loaded; always where it cannot be read. */
    public enum Look {
        /** Always: the file is new. */
        ALWAYS,
        /** Where anything in it is doubted or left out: nobody asked for a look. */
        IN_DOUBT,
        /** Only where it cannot be read: it was looked at before, or ships with the program. */
        IN_NEED
    }

    /** A file that the user chose. */
    public static OpenRequest file(Path file) {
        return new OpenRequest(
                String.valueOf(file.getFileName()),
                InputSource.of(file),
                Look.ALWAYS,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A sample that ships; the analysis that shows it is run once it is open, unless it is a
     * simulation: who opens that wants to see its scenario first.
     *
     * @throws java.util.NoSuchElementException if it is no sample of a network
     */
    public static OpenRequest sample(Sample sample) {
        AnalysisRequest bare =
                new AnalysisRequest(sample.analysis(), sample.parameters(), Seed.DEFAULT.value());
        AnalysisRequest suggested = bare.simulates() ? bare : bare.running();
        return new OpenRequest(
                sample.title(),
                sample.network().orElseThrow(),
                Look.IN_NEED,
                Optional.of(suggested),
                Optional.empty());
    }

    /** The same, coming back to a screen once the network is open. */
    OpenRequest returningTo(String screen) {
        return new OpenRequest(title, source, look, suggested, Optional.of(screen));
    }

    /** A network that was open before, read as it was read then. */
    public static OpenRequest recent(RecentFile network) {
        return new OpenRequest(
                network.title(),
                new InputSource(Path.of(network.path()), network.options()),
                Look.IN_NEED,
                Optional.empty(),
                Optional.empty());
    }
}
