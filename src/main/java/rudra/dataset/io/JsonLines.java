package rudra.dataset.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.analysis.file.TextFile;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;
import rudra.job.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON lines: one object a line, a row; what is within an object within it is a column with
 * both names. Lists are left out and told.
 */
final class JsonLines implements TypedRows {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private final TextFile file;
    private final Findings findings;
    private final Set<String> lists = new HashSet<>();

    JsonLines(TextFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    @Override
    public void read(Sink sink, Progress progress) {
        long line = 0;
        try (BufferedReader lines = new BufferedReader(file.reader(progress))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                if (!text.isBlank()) {
                    sink.take(line, row(text, line));
                }
            }
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private Map<String, TypedCell> row(String text, long line) {
        try {
            JsonNode object = JSON.readTree(text);
            if (!object.isObject()) {
                throw AnalysisException.input(broken(line, "it is something else"));
            }
            Map<String, TypedCell> row = new LinkedHashMap<>();
            object.properties().forEach(e -> put(row, e.getKey(), e.getValue(), line));
            return row;
        } catch (JacksonException e) {
            throw new AnalysisException(
                    Sort.INPUT, List.of(broken(line, e.getOriginalMessage())), e);
        }
    }

    private void put(Map<String, TypedCell> row, String name, JsonNode value, long line) {
        if (value.isObject()) {
            value.properties().forEach(e -> put(row, name + "." + e.getKey(), e.getValue(), line));
        } else if (value.isArray()) {
            tell(name, line);
        } else if (value.isNull()) {
            row.putIfAbsent(name, new WordCell(""));
        } else if (row.put(name, cell(value)) != null) {
            throw AnalysisException.input(broken(line, "“%s” stands twice".formatted(name)));
        }
    }

    private static TypedCell cell(JsonNode value) {
        if (value.isIntegralNumber()) {
            return TypedCell.number(value.decimalValue());
        }
        return value.isNumber()
                ? new NumberCell(value.doubleValue())
                : new WordCell(value.asString());
    }

    private void tell(String name, long line) {
        if (lists.add(name)) {
            findings.find(
                    Weight.DOUBT,
                    "dataset.list-left-out",
                    name,
                    "“%s” holds lists, which no column can; they are left out."
                            .formatted(Words.clip(name)),
                    line);
        }
    }

    private Problem broken(long line, String reason) {
        return Problem.of(
                        "jsonl.line-broken",
                        "The line is not one JSON object (%s). Each line holds one, such as {\"amount\": 12, \"job\": \"clerk\"}, with nothing around or between them."
                                .formatted(Words.clip(reason.lines().findFirst().orElse(""))))
                .inFile(file.path().toString())
                .atLine(line);
    }
}
