package rudra.network.io;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import rudra.analysis.AnalysisException;
import rudra.analysis.ImportOption;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.TextOptions;

/**
 * The import options of a network, checked.
 *
 * @param columns the column wanted for a role; empty text for none
 * @param isMatrix whether the user said that the file is a matrix
 * @param rowOwes whether the row of a matrix owes to the column instead of lending to it
 * @param institutions the file of the institution table
 * @param missingEquity what happens without an equity figure; empty where the default holds
 * @param separator the separator, where the user named it
 * @param encoding the character set, where the user named it
 * @param decimal the style of numbers, where the user named it
 * @param currency the currency, where the user named it
 * @param scale the size of a unit, where the user named it
 * @param period the period wanted; empty for the newest
 */
record NetworkOptions(
        Map<ColumnRole, String> columns,
        boolean isMatrix,
        boolean rowOwes,
        Optional<Path> institutions,
        Optional<MissingEquity> missingEquity,
        Optional<Character> separator,
        Optional<Charset> encoding,
        Optional<NumberStyle> decimal,
        Optional<String> currency,
        OptionalDouble scale,
        Optional<String> period) {

    static final List<ImportOption> DECLARED =
            List.of(
                    ImportOption.file("institutions"),
                    ImportOption.pairs("columns"),
                    ImportOption.choice("missing-equity", "outside", "zero", "drop"),
                    ImportOption.text("period", ""),
                    ImportOption.text("currency", ""),
                    ImportOption.choice(
                            "unit", "auto", "units", "thousands", "millions", "billions"),
                    TextOptions.SEPARATOR,
                    TextOptions.DECIMAL,
                    TextOptions.ENCODING);

    /**
     * Checks the options.
     *
     * @throws AnalysisException of sort {@code USAGE} naming the option that is wrong
     */
    static NetworkOptions of(Map<String, String> given) {
        given.keySet().forEach(NetworkOptions::requireKnown);
        TextOptions text = TextOptions.of(given);
        Map<String, String> pairs = pairs(given.getOrDefault("columns", ""));
        Optional<String> matrix = Optional.ofNullable(pairs.remove("matrix"));
        matrix.ifPresent(m -> choice("columns", m, "row-lends", "row-owes"));
        return new NetworkOptions(
                roles(pairs),
                matrix.isPresent(),
                matrix.filter("row-owes"::equals).isPresent(),
                value(given, "institutions").map(NetworkOptions::path),
                value(given, "missing-equity").map(NetworkOptions::missingEquity),
                text.separator(),
                text.encoding(),
                text.decimal(),
                value(given, "currency").map(NetworkOptions::currency),
                value(given, "unit").map(NetworkOptions::scale).orElse(OptionalDouble.empty()),
                value(given, "period"));
    }

    /** The options given and the defaults of the others. */
    static Map<String, String> inForce(Map<String, String> given) {
        Map<String, String> all = new LinkedHashMap<>();
        DECLARED.forEach(o -> all.put(o.name(), o.defaultValue()));
        all.putAll(given);
        return all;
    }

    private static Optional<String> value(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static void requireKnown(String name) {
        if (DECLARED.stream().noneMatch(o -> o.name().equals(name))) {
            throw wrong(
                    name,
                    "“%s” is no option of a network. There are: %s."
                            .formatted(
                                    name,
                                    String.join(
                                            ", ",
                                            DECLARED.stream().map(ImportOption::name).toList())));
        }
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int sign = pair.indexOf('=');
            if (pair.isBlank()) {
                continue;
            }
            if (sign < 0) {
                throw wrong(
                        "columns",
                        "“%s” is not of the form role=column.".formatted(Texts.clip(pair)));
            }
            pairs.put(
                    pair.substring(0, sign).strip().toLowerCase(Locale.ROOT).replace('_', '-'),
                    pair.substring(sign + 1).strip());
        }
        return pairs;
    }

    private static Map<ColumnRole, String> roles(Map<String, String> pairs) {
        Map<ColumnRole, String> roles = new LinkedHashMap<>();
        pairs.forEach((key, column) ->
                roles.put(
                        ColumnRole.ofKey(key)
                                .orElseThrow(() ->
                                        wrong(
                                                "columns",
                                                "“%s” is no role. The roles are: %s."
                                                        .formatted(Texts.clip(key), roleKeys()))),
                        column));
        return roles;
    }

    private static String roleKeys() {
        StringBuilder keys = new StringBuilder();
        for (ColumnRole role : ColumnRole.values()) {
            keys.append(role.key()).append(", ");
        }
        return keys.append("matrix").toString();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            AnalysisException wrong =
                    wrong("institutions", "“%s” is not a path.".formatted(Texts.clip(text)));
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static MissingEquity missingEquity(String text) {
        choice("missing-equity", text, "outside", "zero", "drop");
        return MissingEquity.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String currency(String text) {
        if (!ColumnName.isCurrency(text)) {
            throw wrong(
                    "currency",
                    "“%s” is no ISO 4217 currency code such as EUR.".formatted(Texts.clip(text)));
        }
        return text.toUpperCase(Locale.ROOT);
    }

    private static OptionalDouble scale(String text) {
        choice("unit", text, "auto", "units", "thousands", "millions", "billions");
        return switch (text) {
            case "units" -> OptionalDouble.of(1);
            case "thousands" -> OptionalDouble.of(1e3);
            case "millions" -> OptionalDouble.of(1e6);
            case "billions" -> OptionalDouble.of(1e9);
            default -> OptionalDouble.empty();
        };
    }

    private static void choice(String option, String value, String... allowed) {
        if (!List.of(allowed).contains(value)) {
            throw wrong(
                    option,
                    "“%s” is none of: %s."
                            .formatted(Texts.clip(value), String.join(", ", allowed)));
        }
    }

    private static AnalysisException wrong(String option, String message) {
        return AnalysisException.usage(Problem.of("network.option-wrong", message).inField(option));
    }
}
