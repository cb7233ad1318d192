package rudra.simulation.sweep;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as people say them: {@code shocks[1].withdrawnShare} is “Shock 2: withdrawn share”. */
final class PathWords {
    private static final Pattern PLACE = Pattern.compile("([A-Za-z]+)\\[(\\d+)]");

    private PathWords() {}

    /** As a title. */
    static String of(String path) {
        String words = within(path);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Within a sentence. */
    static String within(String path) {
        String counted = PLACE.matcher(path).replaceAll(PathWords::place);
        int dot = counted.indexOf('.');
        String group = dot < 0 ? "" : counted.substring(0, dot) + ": ";
        String rest = counted.substring(dot + 1).replace(".", ", ");
        return apart(group + rest);
    }

    /** People count from 1, and speak of one shock. */
    private static String place(MatchResult found) {
        String name = found.group(1);
        String one =
                name.endsWith("ies")
                        ? name.substring(0, name.length() - 3) + "y"
                        : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Matcher.quoteReplacement(one + " " + (Integer.parseInt(found.group(2)) + 1));
    }

    private static String apart(String name) {
        return Pattern.compile("(?<=[a-z])([A-Z])")
                .matcher(name)
                .replaceAll(found ->
                        Matcher.quoteReplacement(" " + found.group(1).toLowerCase(Locale.ROOT)));
    }
}
