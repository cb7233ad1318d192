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
     *
     * @param analysis the id of the analysis; of a parameter within another its {@linkplain
     *     #place(String, String) place}
     */
    public String label(String analysis, String parameter) {
        return find("analysis." + analysis + ".parameter." + parameter + ".label")
                .or(() -> find("parameter." + analysis + "." + parameter + ".label"))
                .or(() -> find("parameter." + parameter + ".label"))
                .orElse(parameter);
    }

    /** The help of a parameter: the analysis's own, or the one that analyses share. */
    public String help(String analysis, String parameter) {
        return find("analysis." + analysis + ".parameter." + parameter + ".help")
                .or(() -> find("parameter." + analysis + "." + parameter + ".help"))
                .or(() -> find("parameter." + parameter + ".help"))
                .orElse("");
    }

    /**
     * Where the words of parameters within a parameter stand, if those shared by all will not do.
     *
     * @param parameter the outer parameter
     * @param alternative the id of the alternative chosen for it; empty where there is no choice
     */
    public static String place(String parameter, String alternative) {
        return alternative.isEmpty() ? parameter : parameter + "." + alternative;
    }

    /** What a choice or alternative of a parameter is called, if it is not called like its id. */
    public Optional<String> choice(String parameter, String id) {
        return find("parameter." + parameter + ".choice." + id);
    }

    /** What a choice or alternative of a parameter means; may be empty. */
    public String choiceHelp(String parameter, String id) {
        return find("parameter." + parameter + ".choice." + id + ".help").orElse("");
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
