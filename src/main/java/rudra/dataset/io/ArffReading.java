package rudra.dataset.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.TextFile;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.io.ArffLine.UnclosedQuoteException;
import rudra.dataset.io.ArffLine.Word;
import rudra.job.Progress;

/**
 * Reads an ARFF file: attributes that are numeric, nominal, text or dates; rows one after the other
 * or, in braces, the cells that are not zero. A question mark stands for a missing cell. Cost
 * linear in the size of the file.
 */
final class ArffReading {
    private final TextFile file;
    private final DatasetOptions options;
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean inData;
    private long line;

    private ArffReading(TextFile file, DatasetOptions options) {
        this.file = file;
        this.options = options;
    }

    /** A column; what a cell is that a sparse row leaves out. */
    private record Attribute(String name, Cells cells, String whenLeftOut) {}

    static ReadInput<Dataset> read(
            TextFile file, DatasetOptions options, Map<String, String> inForce, Progress progress) {
        ArffReading reading = new ArffReading(file, options);
        try (BufferedReader lines = new BufferedReader(file.reader(progress))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                reading.take(text.strip());
            }
        } catch (IOException e) {
            throw file.unreadable(e);
        }
        return new ReadInput<>(reading.dataset(), List.of(file.path()), inForce, List.of());
    }

    private Dataset dataset() {
        if (!inData || attributes.isEmpty()) {
            throw refusal("arff.no-data", "There is no @data section, or no @attribute before it.");
        }
        options.requireKnown(attributes.stream().map(Attribute::name).toList(), file.name());
        List<Column> columns =
                attributes.stream()
                        .filter(attribute -> !options.isSkipped(attribute.name))
                        .map(attribute -> attribute.cells.column(attribute.name))
                        .toList();
        if (!columns.isEmpty() && columns.getFirst().size() == 0) {
            throw refusal("dataset.no-rows", "There is no row after @data.");
        }
        return new Dataset(DatasetReading.name(file.path()), columns);
    }

    private void take(String text) {
        line++;
        if (text.isEmpty() || text.startsWith("%")) {
            return;
        }
        try {
            if (inData) {
                row(text);
            } else {
                declaration(text);
            }
        } catch (UnclosedQuoteException e) {
            AnalysisException broken =
                    refusal("arff.quote-open", "A quote is opened and not closed on this line.");
            broken.initCause(e);
            throw broken;
        }
    }

    private void declaration(String text) throws UnclosedQuoteException {
        ArffLine words = new ArffLine(text);
        switch (words.next().toLowerCase(Locale.ROOT)) {
            case "@relation" -> {}
            case "@attribute" -> attribute(words.next(), words.rest());
            case "@data" -> inData = true;
            default ->
                    throw refusal(
                            "arff.unknown-line",
                            "“%s” is none of @relation, @attribute and @data."
                                    .formatted(Words.clip(text)));
        }
    }

    private void attribute(String name, String type) throws UnclosedQuoteException {
        if (attributes.stream().anyMatch(other -> other.name.equals(name))) {
            throw refusal(
                    "arff.attribute-twice",
                    "There is an attribute “%s” already.".formatted(Words.clip(name)));
        }
        attributes.add(attributeOf(name, type));
    }

    private Attribute attributeOf(String name, String type) throws UnclosedQuoteException {
        Optional<ColumnKind> wanted = options.kind(name);
        if (wanted.isPresent()) {
            return new Attribute(name, wanted(wanted.get()), "0");
        }
        if (type.startsWith("{") && type.endsWith("}")) {
            List<String> levels =
                    ArffLine.list(type.substring(1, type.length() - 1)).stream()
                            .map(Word::text)
                            .distinct()
                            .toList();
            return new Attribute(name, new Cells.WordCells(levels), levels.getFirst());
        }
        String word = type.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return switch (word) {
            case "numeric", "real", "integer" ->
                    new Attribute(name, new Cells.Numbers(NumberStyle.POINT), "0");
            case "string" -> new Attribute(name, new Cells.WordCells(Optional.empty()), "");
            case "date" -> new Attribute(name, wanted(ColumnKind.DATE), "");
            default ->
                    throw refusal(
                            "arff.unknown-type",
                            "“%s” is none of the types numeric, real, integer, string, date and {…}."
                                    .formatted(Words.clip(type)));
        };
    }

    private Cells wanted(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> new Cells.Numbers(NumberStyle.POINT);
            case DATE -> new Cells.Dates(options.dates().orElse(DateOrder.DAY_FIRST));
            case CATEGORY, TEXT -> new Cells.WordCells(Optional.of(kind));
        };
    }

    private void row(String text) throws UnclosedQuoteException {
        if (text.startsWith("{") && text.endsWith("}")) {
            sparse(text.substring(1, text.length() - 1));
            return;
        }
        List<Word> words = ArffLine.list(text);
        if (words.size() != attributes.size()) {
            throw refusal(
                    "arff.row-length",
                    "The row has %d values, and there are %d attributes."
                            .formatted(words.size(), attributes.size()));
        }
        for (int place = 0; place < words.size(); place++) {
            cell(attributes.get(place), words.get(place));
        }
    }

    private void sparse(String text) throws UnclosedQuoteException {
        Word[] cells =
                attributes.stream()
                        .map(attribute -> new Word(attribute.whenLeftOut, false))
                        .toArray(Word[]::new);
        for (Word pair : text.isBlank() ? List.<Word>of() : ArffLine.list(text)) {
            ArffLine words = new ArffLine(pair.text());
            double place = NumberStyle.POINT.parse(words.next());
            if (!(place >= 0 && place < cells.length)) {
                throw refusal(
                        "arff.sparse-place",
                        "“%s” names no attribute: places go from 0 to %d."
                                .formatted(Words.clip(pair.text()), cells.length - 1));
            }
            cells[(int) place] = ArffLine.list(words.rest()).getFirst();
        }
        for (int place = 0; place < cells.length; place++) {
            cell(attributes.get(place), cells[place]);
        }
    }

    private void cell(Attribute attribute, Word word) {
        boolean isMissing =
                !word.isQuoted()
                        && (word.text().isEmpty()
                                || word.text().equals("?")
                                || options.missing().contains(word.text()));
        if (isMissing) {
            attribute.cells.addMissing();
        } else if (!attribute.cells.add(word.text())) {
            throw AnalysisException.input(
                    Problem.of(
                                    "arff.cell-of-another-type",
                                    "“%s” is no value of this attribute as it is declared."
                                            .formatted(Words.clip(word.text())))
                            .inFile(file.path().toString())
                            .atLine(line)
                            .inField(attribute.name));
        }
    }

    private AnalysisException refusal(String code, String message) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(file.path().toString()).atLine(line));
    }
}
