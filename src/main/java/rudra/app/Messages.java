package rudra.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words that faces show: one English bundle. Immutable and thread-safe. */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** Loads the bundle. */
    public static Messages load() {
        return new Messages(ResourceBundle.getBundle("messages.messages", Locale.ENGLISH));
    }

    /** The bundle itself, for FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A message with its arguments filled in.
     *
     * @param key the key
     * @param arguments fill {@code {0}}, {@code {1}} … as {@link MessageFormat} does
     * @throws MissingResourceException if the bundle has no such key
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /** A message that need not exist. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The title of an analysis. */
    public String title(String analysis) {
        return find("analysis." + analysis + ".title").orElse(analysis);
    }

    /** What an analysis is for, in a sentence or two. */
    public String description(String analysis) {
        return find("analysis." + analysis + ".description").orElse("");
    }

    /**
     * The label of a parameter: the analysis's own, or the one that analyses share, or its name.
     */
    public String label(String analysis, String parameter) {
        return find("analysis." + analysis + ".parameter." + parameter + ".label")
                .or(() -> find("parameter." + parameter + ".label"))
                .orElse(parameter);
    }

    /** The help of a parameter: the analysis's own, or the one that analyses share. */
    public String help(String analysis, String parameter) {
        return find("analysis." + analysis + ".parameter." + parameter + ".help")
                .or(() -> find("parameter." + parameter + ".help"))
                .orElse("");
    }

    /** The label of an import option, or its name. */
    public String importLabel(String kind, String option) {
        return find("input." + kind + "." + option + ".label").orElse(option);
    }

    /** The help of an import option. */
    public String importHelp(String kind, String option) {
        return find("input." + kind + "." + option + ".help").orElse("");
    }
}
