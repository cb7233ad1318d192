package rudra.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which build of the program this is, and on what it runs. */
public final class ProgramVersion {
    private static final String RESOURCE = "/rudra/version.properties";

    private ProgramVersion() {}

    /** The version, written by the build. */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream stream = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
            properties.load(Objects.requireNonNull(stream, "The build lacks " + RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    /** Operating system, architecture and Java: where the same build repeats bit for bit. */
    public static String machine() {
        return "%s %s, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.version"));
    }
}
