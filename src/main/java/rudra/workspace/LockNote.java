package rudra.workspace;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the lock file, one {@code name: value} a line. Not JSON, whose library would take
 * half the time of opening a workspace to load.
 *
 * @param holder who writes
 * @param session a random word of the virtual machine that wrote it
 */
record LockNote(Holder holder, String session) {
    private static final String SEPARATOR = ": ";

    byte[] toBytes() {
        Opener opener = holder.opener();
        String text =
                line("program", opener.program())
                        + line("process", Long.toString(opener.process()))
                        + line("user", opener.user())
                        + line("host", opener.host())
                        + line("since", holder.since().toString())
                        + line("session", session);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String name, String value) {
        return name + SEPARATOR + value.lines().collect(joining(" ")) + "\n";
    }

    /** Reads a note; empty where the file is empty or holds something else. */
    static Optional<LockNote> parse(byte[] bytes) {
        Map<String, String> values =
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains(SEPARATOR))
                        .collect(toMap(LockNote::name, LockNote::value, (first, second) -> first));
        try {
            Opener opener =
                    new Opener(
                            values.getOrDefault("program", ""),
                            Long.parseLong(values.getOrDefault("process", "")),
                            values.getOrDefault("user", ""),
                            values.getOrDefault("host", ""));
            Instant since = Instant.parse(values.getOrDefault("since", ""));
            return Optional.of(
                    new LockNote(new Holder(opener, since), values.getOrDefault("session", "")));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(SEPARATOR));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(SEPARATOR) + SEPARATOR.length());
    }
}
