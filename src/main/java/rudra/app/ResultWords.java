package rudra.app;

import java.util.Locale;
import java.util.regex.Pattern;
import rudra.analysis.table.NumberText;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import tools.jackson.databind.JsonNode;

/** What the keys and values of results are called. */
public final class ResultWords {
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern HYPHENATED = Pattern.compile("-([a-z])");
    private static final String METRIC = "metric";
    private static final String ENGINE = "parameter.engine.choice.";
    private static final String FAMILY = "parameter.families.choice.";

    private final Messages messages;

    /** Takes the words from the messages {@code result.KEY}, where there are any. */
    public ResultWords(Messages messages) {
        this.messages = messages;
    }

    /** The words for a key of a result: a message, or the key itself taken apart. */
    public String heading(String key) {
        return messages.find("result." + key)
                .or(() -> messages.find(ENGINE + key))
                .orElseGet(() -> apart(key));
    }

    /** The words for a text of a result: an engine or a family by its name, else as it stands. */
    public String called(String text) {
        return messages.find(ENGINE + text).or(() -> messages.find(FAMILY + text)).orElse(text);
    }

    /** The same for the text of a key, where some texts are names of keys: metrics, for one. */
    public String called(String key, String text) {
        return key.equals(METRIC) ? heading(camel(text)) : called(text);
    }

    /** {@code h-measure}, as choices are written, is the key {@code hMeasure}. */
    private static String camel(String id) {
        return HYPHENATED.matcher(id).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether the cells of a column are names of fields rather than of institutions. */
    public static boolean holdsKeys(ResultTable table, int column) {
        boolean names =
                column == 0
                        && table.columns().equals(ResultTables.NAMES_AND_VALUES)
                        && table.rows().stream()
                                .allMatch(row ->
                                        FIELD.matcher(row.getFirst().asString("")).matches());
        return names || table.columns().get(column).equals(ResultTables.MEASURE);
    }

    /** A cell as people read it. */
    public String shown(JsonNode value, boolean key) {
        if (value.isNumber()) {
            return NumberText.of(value.doubleValue());
        }
        String text =
                value.isMissingNode() || value.isNull() ? "" : value.asString(value.toString());
        if (key) {
            return heading(text);
        }
        return value.isBoolean()
                ? messages.text(value.booleanValue() ? "result.yes" : "result.no")
                : called(text);
    }

    /** The value of a key as people read it. */
    public String shown(String key, JsonNode value) {
        return value.isString() ? called(key, value.asString()) : shown(value, false);
    }

    /** {@code systemLoss} is “System loss”. */
    private static String apart(String key) {
        String spaced = key.replace('-', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").strip();
        return spaced.isEmpty() || spaced.contains(".")
                ? key
                : Character.toUpperCase(spaced.charAt(0)) + lowerTail(spaced);
    }

    private static String lowerTail(String spaced) {
        String tail = spaced.substring(1);
        return tail.matches(".*[A-Z]{2}.*") ? tail : tail.toLowerCase(Locale.ROOT);
    }
}
