package rudra.analysis;

import java.util.List;

/**
 * Something that can be said about how an input is read. Label and help stand in the message bundle
 * under {@code input.KIND.NAME}.
 *
 * @param name the name, as on the command line
 * @param form what a value looks like
 * @param choices the values allowed, for a choice; empty otherwise
 * @param defaultValue the value where nothing is said; empty for none
 */
public record ImportOption(String name, Form form, List<String> choices, String defaultValue) {

    /** What a value looks like. */
    public enum Form {
        /** The path of a further file. */
        FILE,
        /** Free text. */
        TEXT,
        /** One of the choices. */
        CHOICE,
        /** {@code key=value} pairs separated by commas; what has a comma stands in quotes. */
        PAIRS
    }

    /** Copies the list of choices. */
    public ImportOption {
        choices = List.copyOf(choices);
    }

    /** The path of a further file, by default none. */
    public static ImportOption file(String name) {
        return new ImportOption(name, Form.FILE, List.of(), "");
    }

    /** Free text. */
    public static ImportOption text(String name, String defaultValue) {
        return new ImportOption(name, Form.TEXT, List.of(), defaultValue);
    }

    /** One of some values; the first is the default. */
    public static ImportOption choice(String name, String... choices) {
        return new ImportOption(name, Form.CHOICE, List.of(choices), choices[0]);
    }

    /** Pairs {@code key=value}, by default none. */
    public static ImportOption pairs(String name) {
        return new ImportOption(name, Form.PAIRS, List.of(), "");
    }
}
