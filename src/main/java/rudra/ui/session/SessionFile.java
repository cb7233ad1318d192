package rudra.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rudra.analysis.file.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file in which the session is remembered. A file that cannot be read is left where it is and
 * counts as none: settings never keep the program from starting.
 */
public final class SessionFile {
    private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;

    /** The session in the given file, which need not exist. */
    public SessionFile(Path file) {
        this.file = file;
    }

    /** What is remembered; a fresh session where there is nothing readable. */
    public Session read() {
        if (!Files.exists(file)) {
            return Session.fresh();
        }
        try {
            return MAPPER.readValue(Files.readAllBytes(file), StoredSession.class).session();
        } catch (IOException | JacksonException e) {
            LOG.warn("The settings in {} cannot be read and are not used", file, e);
            return Session.fresh();
        }
    }

    /**
     * Replaces the file.
     *
     * @throws IOException if it cannot be written; the old file is then intact
     */
    public void write(Session session) throws IOException {
        byte[] json =
                MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(StoredSession.of(session))
                        .getBytes(StandardCharsets.UTF_8);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, out -> out.write(json));
    }
}
