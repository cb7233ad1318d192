package rudra.analysis.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.ImportOption;
import rudra.analysis.Problem;

/**
 * What can be said about how a delimited file is written, checked; what is not said is recognised.
 *
 * @param separator what stands between fields
 * @param decimal how numbers are written
 * @param encoding the character set
 */
public record TextOptions(
        Optional<Character> separator, Optional<NumberStyle> decimal, Optional<Charset> encoding) {

    /** What stands between fields. */
    public static final ImportOption SEPARATOR =
            ImportOption.choice("separator", "auto", "comma", "semicolon", "tab", "bar");

    /** How numbers are written. */
    public static final ImportOption DECIMAL =
            ImportOption.choice("decimal", "auto", "point", "comma");

    /** The character set. */
    public static final ImportOption ENCODING = ImportOption.text("encoding", "");

    /** All three. */
    public static final List<ImportOption> DECLARED = List.of(SEPARATOR, DECIMAL, ENCODING);

    /**
     * Checks the options; others are passed over.
     *
     * @throws AnalysisException of sort {@code USAGE} naming the option that is wrong
     */
    public static TextOptions of(Map<String, String> given) {
        return new TextOptions(
                separator(value(given, "separator")),
                decimal(value(given, "decimal")),
                value(given, "encoding").map(TextOptions::charset));
    }

    private static Optional<String> value(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals("auto"));
    }

    private static Optional<Character> separator(Optional<String> text) {
        return text.map(name ->
                switch (name) {
                    case "comma", "," -> ',';
                    case "semicolon", ";" -> ';';
                    case "tab" -> '\t';
                    case "bar", "|" -> '|';
                    default -> other(name);
                });
    }

    /** Any other character but those that fields are made of. */
    private static char other(String name) {
        boolean separates =
                name.length() == 1
                        && !Character.isLetterOrDigit(name.charAt(0))
                        && "\"'.+-_\r\n".indexOf(name.charAt(0)) < 0;
        if (!separates) {
            throw wrong(
                    "separator",
                    "“%s” is none of: auto, comma, semicolon, tab, bar, or another single character."
                            .formatted(name));
        }
        return name.charAt(0);
    }

    private static Optional<NumberStyle> decimal(Optional<String> text) {
        return text.map(name ->
                switch (name) {
                    case "point", "comma" -> NumberStyle.valueOf(name.toUpperCase(Locale.ROOT));
                    default ->
                            throw wrong(
                                    "decimal",
                                    "“%s” is none of: auto, point, comma.".formatted(name));
                });
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            AnalysisException wrong =
                    wrong(
                            "encoding",
                            "“%s” is no character set; try UTF-8, UTF-16 or windows-1252."
                                    .formatted(name));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static AnalysisException wrong(String option, String message) {
        return AnalysisException.usage(Problem.of("table.option-wrong", message).inField(option));
    }
}
