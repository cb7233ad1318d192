package rudra.network.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;
import rudra.job.Progress;
import rudra.network.MoneyUnit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Everything in a network's JSON but its exposures. */
final class JsonHead {
    private final JsonDocument document;
    private final Findings findings;
    private final List<Map<String, String>> institutions = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> attributes = new LinkedHashSet<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private boolean hasDetail;
    private String format = "";
    private String title = "";
    private String currency = "";
    private double scale = 1;

    private JsonHead(JsonDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    static JsonHead read(JsonDocument document, Findings findings, Progress progress) {
        JsonHead head = new JsonHead(document, findings);
        document.read((key, parser) -> head.take(key, parser, progress), progress);
        if (!head.format.equals(JsonFormat.ID)) {
            throw AnalysisException.input(
                    Problem.of(
                                    "network.json-format",
                                    "This JSON is not a network of the workbench: it lacks \"format\": \""
                                            + JsonFormat.ID
                                            + "\". The guide describes the format.")
                            .inFile(document.path())
                            .inField(JsonFormat.FORMAT));
        }
        return head;
    }

    private boolean take(String key, JsonParser parser, Progress progress) {
        switch (key) {
            case JsonFormat.FORMAT -> format = document.scalar(key, parser);
            case JsonFormat.TITLE -> title = document.scalar(key, parser);
            case JsonFormat.CURRENCY -> currency = document.scalar(key, parser);
            case JsonFormat.SCALE -> scale = scale(key, parser);
            case JsonFormat.RULES -> takeRules(parser);
            case JsonFormat.EXPOSURES -> parser.skipChildren();
            case JsonFormat.EQUITY_HOLDINGS -> skipDetail(parser);
            case JsonFormat.INSTITUTIONS ->
                    document.eachObject(key, parser, this::takeInstitution, progress);
            default -> {
                findings.doubt(
                        Problem.of(
                                        "network.json-key-unknown",
                                        "The key “" + Texts.clip(key) + "” is not known.")
                                .inFile(document.path())
                                .atLine(JsonDocument.line(parser)));
                parser.skipChildren();
            }
        }
        return true;
    }

    private void skipDetail(JsonParser parser) {
        hasDetail = true;
        parser.skipChildren();
    }

    /** Whether the file says what balance sheets are made of. */
    boolean hasDetail() {
        return hasDetail;
    }

    private double scale(String key, JsonParser parser) {
        double value = NumberStyle.POINT.parse(document.scalar(key, parser));
        if (!(value > 0) || Double.isInfinite(value)) {
            throw document.refusal(parser, "“scale” must be a number above 0, such as 1000000.");
        }
        return value;
    }

    private void takeRules(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw document.refusal(parser, "“rules” must be a list of sentences.");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rules.add(document.scalar(JsonFormat.RULES, parser));
        }
    }

    private boolean takeInstitution(JsonParser parser) {
        long line = JsonDocument.line(parser);
        Map<String, String> values = new LinkedHashMap<>();
        boolean isOutside = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (key.equals(JsonFormat.ATTRIBUTES)) {
                takeAttributes(parser, values);
            } else if (JsonDetail.OF_INSTITUTIONS.contains(key)) {
                skipDetail(parser);
            } else {
                isOutside |= key.equals(JsonFormat.EQUITY) && token == JsonToken.VALUE_NULL;
                keys.add(key);
                values.put(key, document.scalar(key, parser));
            }
        }
        if (isOutside) {
            outside.add(values.getOrDefault(JsonFormat.INSTITUTION_ID, ""));
        }
        institutions.add(values);
        lines.add(line);
        return true;
    }

    private void takeAttributes(JsonParser parser, Map<String, String> values) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw document.refusal(parser, "“attributes” must be an object.");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            attributes.add(key);
            values.put(key, document.scalar(key, parser));
        }
    }

    /** The institutions as a table; empty where the file lists none. */
    InstitutionTable table(NetworkOptions options, Progress progress) {
        if (institutions.isEmpty()) {
            return InstitutionTable.none();
        }
        List<Column> columns = columns(options);
        if (ColumnRoles.with(columns, ColumnRole.ID).isEmpty()) {
            throw AnalysisException.input(
                    Problem.of("network.no-id-column", "No institution has an “id”.")
                            .inFile(document.path())
                            .atLine(lines.getFirst()));
        }
        InstitutionIntake intake =
                new InstitutionIntake(
                        document.path(), NumberStyle.POINT, columns, findings, progress);
        outside.forEach(intake::declareOutside);
        for (int i = 0; i < institutions.size(); i++) {
            Map<String, String> values = institutions.get(i);
            intake.accept(
                    columns.stream().map(c -> values.getOrDefault(c.name(), "")).toList(),
                    lines.get(i));
        }
        return intake.toTable();
    }

    /** The keys and attributes of the institutions, in the order in which they come up. */
    List<String> columnNames() {
        Set<String> names = new LinkedHashSet<>(keys);
        names.addAll(attributes);
        return List.copyOf(names);
    }

    /** Attributes keep their names whatever they are called, unless the user wants them. */
    private List<Column> columns(NetworkOptions options) {
        List<Column> columns = new ArrayList<>();
        for (Column column : ColumnRoles.assign(columnNames(), false, options.columns())) {
            boolean wanted = column.role().filter(options.columns()::containsKey).isPresent();
            boolean plain = attributes.contains(column.name()) && !wanted;
            columns.add(
                    new Column(
                            column.index(),
                            column.name(),
                            plain ? Optional.empty() : column.role()));
        }
        return columns;
    }

    Optional<String> title() {
        return Optional.of(title).filter(t -> !t.isEmpty());
    }

    List<String> rules() {
        return List.copyOf(rules);
    }

    MoneyUnit unit(NetworkOptions options) {
        return new MoneyUnit(options.currency().orElse(currency), options.scale().orElse(scale));
    }
}
