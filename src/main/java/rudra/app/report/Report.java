package rudra.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.Analysis;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.table.ResultTable;
import rudra.analysis.table.ResultTables;
import rudra.app.Catalogue;
import rudra.app.KeptResult;
import rudra.app.Messages;
import rudra.app.ResultWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a report says, in order, without a form.
 *
 * @param title of the analysis
 * @param description what it is for, with its source
 * @param sentences what came out in words
 * @param figures plain values by name
 * @param charts those that show something
 * @param tables what else came out
 * @param parameters by name
 * @param conventions the choices behind the numbers, by name
 * @param findings what was noticed
 * @param record what is needed to repeat the run, by name
 */
public record Report(
        String title,
        List<String> description,
        List<String> sentences,
        List<Entry> figures,
        List<Chart> charts,
        List<Table> tables,
        List<Entry> parameters,
        List<Entry> conventions,
        List<String> findings,
        List<Entry> record) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONVENTIONS = "conventions";
    private static final String SUMMARY = "summary";
    private static final int LONGEST_FIGURE = 24;

    /** How many times as many rows as are told make a table one that nobody reads. */
    private static final int LONG = 4;

    private static final int FEW = 5;

    /** A name and what it stands for. */
    public record Entry(String name, String value) {}

    /**
     * A table.
     *
     * @param title what it shows
     * @param columns its headings
     * @param numbers which columns are of numbers
     * @param rows the first of its rows, as people read them
     * @param further how many rows there are besides
     */
    public record Table(
            String title,
            List<String> columns,
            List<Boolean> numbers,
            List<List<String>> rows,
            int further) {}

    /**
     * Of a run and the result that the workspace keeps.
     *
     * @param mostRows how many rows of a table are told
     */
    public static Report of(
            RunRecord run,
            Optional<ObjectNode> result,
            Catalogue catalogue,
            Messages messages,
            int mostRows) {
        Optional<Analysis<?, ?>> analysis = catalogue.find(run.analysis());
        Optional<Record> decoded =
                analysis.flatMap(found -> result.flatMap(json -> KeptResult.of(found, json)));
        boolean isLost =
                decoded.isEmpty()
                        && result.isPresent()
                        && analysis.stream()
                                .flatMap(found -> found.resultTypes().stream())
                                .anyMatch(Illustrated.class::isAssignableFrom);
        List<Chart> charts = decoded.map(Report::charts).orElse(List.of());
        List<String> lost = isLost ? List.of(messages.text("report.charts-lost")) : List.of();
        return new Builder(run, result, messages, mostRows)
                .report(analysis.map(Analysis::citation), charts, lost);
    }

    private static List<Chart> charts(Record result) {
        return result instanceof Illustrated illustrated
                ? illustrated.charts().values().stream().filter(c -> !c.isEmpty()).toList()
                : List.of();
    }

    /** Puts a report together. */
    private static final class Builder {
        private final RunRecord run;
        private final List<ResultTable> tables;
        private final Messages messages;
        private final ResultWords words;
        private final int mostRows;

        Builder(RunRecord run, Optional<ObjectNode> result, Messages messages, int mostRows) {
            this.run = run;
            this.tables = result.map(ResultTables::of).orElse(List.of());
            this.messages = messages;
            this.words = new ResultWords(messages);
            this.mostRows = mostRows;
        }

        Report report(Optional<String> citation, List<Chart> charts, List<String> lost) {
            List<String> description = new ArrayList<>();
            description.add(messages.description(run.analysis()));
            citation.ifPresent(source -> description.add(messages.text("report.source", source)));
            List<Entry> summary = entries(SUMMARY);
            return new Report(
                    messages.title(run.analysis()),
                    description,
                    summary.stream().filter(Builder::isLong).map(Entry::value).toList(),
                    summary.stream().filter(entry -> !isLong(entry)).toList(),
                    charts,
                    tables.stream()
                            .filter(table -> !List.of(SUMMARY, CONVENTIONS).contains(table.name()))
                            .map(this::table)
                            .toList(),
                    parameters(),
                    entries(CONVENTIONS),
                    Stream.concat(lost.stream(), run.findings().stream()).toList(),
                    record());
        }

        private static boolean isLong(Entry entry) {
            return entry.value().length() > LONGEST_FIGURE && entry.value().contains(" ");
        }

        private List<Entry> entries(String name) {
            return tables.stream()
                    .filter(table -> table.name().equals(name))
                    .flatMap(table -> table.rows().stream())
                    .map(row ->
                            new Entry(
                                    words.heading(row.getFirst().asString("")),
                                    words.shown(row.getFirst().asString(""), row.getLast())))
                    .toList();
        }

        private Table table(ResultTable table) {
            int columns = table.columns().size();
            int shown = shown(table.rows().size());
            List<Boolean> numbers = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int place = column;
                numbers.add(
                        table.rows().stream()
                                .map(row -> row.get(place))
                                .allMatch(cell ->
                                        cell.isNumber() || cell.isMissingNode() || cell.isNull()));
            }
            return new Table(
                    words.heading(table.name()),
                    table.columns().stream().map(words::heading).toList(),
                    numbers,
                    table.rows().stream().limit(shown).map(row -> cells(table, row)).toList(),
                    table.rows().size() - shown);
        }

        /** Of what nobody reads to the end, such as the points of a curve, a few are enough. */
        private int shown(int rows) {
            return rows > LONG * mostRows ? FEW : Math.min(rows, mostRows);
        }

        private List<String> cells(ResultTable table, List<JsonNode> row) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(words.shown(row.get(column), ResultWords.holdsKeys(table, column)));
            }
            return cells;
        }

        private List<Entry> parameters() {
            return JSON.readTree(run.parameters()).properties().stream()
                    .map(entry ->
                            new Entry(
                                    messages.label(run.analysis(), entry.getKey()),
                                    plain(entry.getValue())))
                    .toList();
        }

        private String plain(JsonNode value) {
            if (value.isArray() && value.valueStream().noneMatch(JsonNode::isContainer)) {
                return String.join(", ", value.valueStream().map(this::plain).toList());
            }
            if (value.isObject()) {
                return String.join(
                        ", ",
                        value.properties().stream()
                                .map(part -> part.getKey() + ": " + plain(part.getValue()))
                                .toList());
            }
            return value.isContainer() ? value.toString() : words.shown(value, false);
        }

        private List<Entry> record() {
            List<Entry> record = new ArrayList<>();
            add(record, "report.run", run.id());
            add(record, "report.analysis", run.analysis());
            add(record, "runs.started", run.started().toString());
            add(record, "runs.duration", run.duration().toMillis() + " ms");
            add(record, "runs.outcome", Ids.of(run.outcome()));
            run.error().ifPresent(error -> add(record, "report.error", error));
            add(record, "runs.seed", Long.toString(run.seed()));
            for (RunInput input : run.inputs()) {
                record.add(
                        new Entry(
                                messages.text("report.input", input.name()),
                                "%s, SHA-256 %s%s"
                                        .formatted(
                                                input.path(),
                                                input.sha256(),
                                                input.options().isEmpty()
                                                        ? ""
                                                        : ", " + input.options())));
            }
            run.resultDigest().ifPresent(digest -> add(record, "runs.digest", digest));
            for (RunArtefact file : run.artefacts()) {
                record.add(
                        new Entry(
                                messages.text("report.file", file.name()),
                                "SHA-256 " + file.sha256()));
            }
            add(record, "runs.version", run.programVersion());
            add(record, "runs.machine", run.machine());
            return record;
        }

        private void add(List<Entry> record, String key, String value) {
            record.add(new Entry(messages.text(key), value));
        }
    }
}
