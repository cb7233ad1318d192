package rudra.workspace;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What stands in the lock file.
 *
 * @param holder who writes
 * @param session a random word of the virtual machine that wrote it
 */
record LockNote(Holder holder, String session) {
    private static final JsonMapper MAPPER = new JsonMapper();

    byte[] toJson() {
        Opener opener = holder.opener();
        return JsonNodeFactory.instance
                .objectNode()
                .put("program", opener.program())
                .put("process", opener.process())
                .put("user", opener.user())
                .put("host", opener.host())
                .put("since", holder.since().toString())
                .put("session", session)
                .toPrettyString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a note; empty where the file is empty or holds something else. */
    static Optional<LockNote> parse(byte[] bytes) {
        try {
            JsonNode json = MAPPER.readTree(bytes);
            Opener opener =
                    new Opener(
                            json.path("program").stringValue(""),
                            json.path("process").longValue(0),
                            json.path("user").stringValue(""),
                            json.path("host").stringValue(""));
            Instant since = Instant.parse(json.path("since").stringValue(""));
            return Optional.of(
                    new LockNote(new Holder(opener, since), json.path("session").stringValue("")));
        } catch (JacksonException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
