package rudra.ui.shock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rudra.analysis.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The command that runs the same without a window. */
public final class EquivalentCommand {
    private static final String SPECIAL = "[^A-Za-z0-9_@%+=:,./-]";

    private EquivalentCommand() {}

    /**
     * The command line for a shell such as bash.
     *
     * @param analysis the id of the analysis
     * @param network where the network is, and how it is read
     * @param parameters the parameters that differ from the defaults
     * @param config a file to keep the parameters in, where they cannot be said in one line
     */
    public static String of(
            String analysis, InputSource network, ObjectNode parameters, String config) {
        return of(analysis, "network", network, parameters, config);
    }

    /**
     * The same of another input.
     *
     * @param input the name of the input
     * @param source where it is, and how it is read
     */
    public static String of(
            String analysis,
            String input,
            InputSource source,
            ObjectNode parameters,
            String config) {
        List<String> words = new ArrayList<>(List.of("rudra", "run", analysis));
        words.add("--" + input);
        words.add(source.path().toString());
        new TreeMap<>(source.options())
                .forEach((option, value) -> words.addAll(option(option, value)));
        if (isOneLine(parameters)) {
            for (Map.Entry<String, JsonNode> entry : parameters.properties()) {
                words.add("--set");
                words.add(entry.getKey() + "=" + text(entry.getValue()));
            }
        } else {
            words.add("--config");
            words.add(config);
        }
        return words.stream().map(EquivalentCommand::quoted).collect(Collectors.joining(" "));
    }

    private static List<String> option(String name, String value) {
        return name.equals("institutions") || name.equals("columns")
                ? List.of("--" + name, value)
                : List.of("--set", name + "=" + value);
    }

    /**
     * Whether the command line can say the parameters: commas separate lists and pairs there, so an
     * id that holds one cannot be said.
     */
    public static boolean isOneLine(ObjectNode parameters) {
        return parameters.properties().stream().allMatch(e -> isPlain(e.getValue()));
    }

    private static boolean isPlain(JsonNode value) {
        return switch (value) {
            case ObjectNode map ->
                    map.properties().stream()
                            .allMatch(e -> isPlainText(e.getKey()) && e.getValue().isNumber());
            default ->
                    value.isArray()
                            ? value.valueStream().allMatch(v -> isPlainText(v.asString("")))
                            : value.isValueNode();
        };
    }

    private static boolean isPlainText(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.chars().noneMatch(c -> c == ',' || c == '=');
    }

    private static String text(JsonNode value) {
        return switch (value) {
            case ObjectNode map ->
                    map.properties().stream()
                            .map(e -> e.getKey() + "=" + e.getValue().asString())
                            .collect(Collectors.joining(","));
            default ->
                    value.isArray()
                            ? value.valueStream()
                                    .map(JsonNode::asString)
                                    .collect(Collectors.joining(","))
                            : value.asString();
        };
    }

    private static String quoted(String word) {
        return word.isEmpty() || !word.replaceAll(SPECIAL, "").equals(word)
                ? "'" + word.replace("'", "'\\''") + "'"
                : word;
    }
}
