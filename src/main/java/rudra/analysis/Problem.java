package rudra.analysis;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that is wrong, said so that a person can mend it.
 *
 * @param code a stable, copyable code such as {@code network.amount-not-a-number}
 * @param message what happened and what to do, in whole sentences
 * @param file the file concerned
 * @param line the line of that file, counted from 1
 * @param field the column, key or parameter concerned
 */
public record Problem(
        String code,
        String message,
        Optional<String> file,
        OptionalLong line,
        Optional<String> field) {

    /** A problem of no particular place. */
    public static Problem of(String code, String message) {
        return new Problem(code, message, Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** The same problem, in the given file. */
    public Problem inFile(String name) {
        return new Problem(code, message, Optional.of(name), line, field);
    }

    /** The same problem, on the given line, counted from 1. */
    public Problem atLine(long number) {
        return new Problem(code, message, file, OptionalLong.of(number), field);
    }

    /** The same problem, in the given column, key or parameter. */
    public Problem inField(String name) {
        return new Problem(code, message, file, line, Optional.of(name));
    }

    /** The place and the message in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        file.ifPresent(text::append);
        line.ifPresent(number -> text.append(text.isEmpty() ? "line " : ":").append(number));
        field.ifPresent(name ->
                text.append(text.isEmpty() ? "" : " ").append('[').append(name).append(']'));
        return text.isEmpty() ? message : text.append(": ").append(message).toString();
    }
}
