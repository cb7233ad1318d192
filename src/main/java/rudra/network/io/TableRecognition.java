package rudra.network.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.TextFile;

/** Tells from the first rows of a delimited file what it holds. */
final class TableRecognition {
    /** How many rows are looked at, and shown in a preview. */
    static final int SAMPLE = 50;

    private final TextFile file;
    private final NetworkOptions options;
    private final DelimitedFormat format;
    private final List<List<String>> rows;

    private TableRecognition(TextFile file, NetworkOptions options) {
        this.file = file;
        this.options = options;
        this.format = DelimitedFormat.detect(file, options.separator(), options.decimal());
        this.rows = firstRows();
    }

    /** The main file of a network. */
    static TableFile network(TextFile file, NetworkOptions options) {
        TableRecognition recognition = new TableRecognition(file, options);
        return recognition.recognised().orElseThrow(recognition::unknown);
    }

    /** Whether a file is a network at all. */
    static NetworkLikeness likeness(TextFile file, NetworkOptions options) {
        TableRecognition recognition = new TableRecognition(file, options);
        return recognition
                .recognised()
                .map(Likeness::of)
                .orElseGet(() -> Likeness.ofUnknown(recognition.body()));
    }

    private Optional<TableFile> recognised() {
        return exposureList()
                .or(this::matrixIfNamed)
                .or(this::institutionTable)
                .or(this::matrix)
                .or(this::listWithoutHeader);
    }

    /**
     * The main file of a network as far as it is recognised: a file that is no network yet comes as
     * an exposure list that lacks columns, so that a person can name them.
     */
    static TableFile preview(TextFile file, NetworkOptions options) {
        TableRecognition recognition = new TableRecognition(file, options);
        return recognition
                .recognised()
                .orElseGet(() ->
                        recognition.table(
                                Layout.EXPOSURE_LIST,
                                true,
                                false,
                                ColumnRoles.assign(
                                        recognition.rows.getFirst(), true, options.columns())));
    }

    /** A file that the user named as the institution table. */
    static TableFile institutions(TextFile file, NetworkOptions options) {
        TableFile table = institutionsPreview(file, options);
        if (ColumnRoles.with(table.columns(), ColumnRole.ID).isEmpty()
                && ColumnRoles.with(table.columns(), ColumnRole.NAME).isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "network.no-id-column",
                                    "No column of the institution table is known as the id. Its"
                                            + " columns are: "
                                            + Texts.list(
                                                    table.columns().stream()
                                                            .map(Column::name)
                                                            .toList())
                                            + ". Name it with --columns id=….")
                            .inFile(file.path().toString())
                            .atLine(1));
        }
        return table;
    }

    /** The same, whether or not a column is known as the id. */
    static TableFile institutionsPreview(TextFile file, NetworkOptions options) {
        TableRecognition recognition = new TableRecognition(file, options);
        return recognition.table(
                Layout.INSTITUTION_TABLE,
                true,
                false,
                ColumnRoles.assign(recognition.rows.getFirst(), false, options.columns()));
    }

    private List<List<String>> firstRows() {
        List<List<String>> first = new ArrayList<>();
        new DelimitedReader(file, format.separator())
                .read(
                        row -> {
                            List<String> texts = new ArrayList<>();
                            for (int c = 0; c < row.size(); c++) {
                                texts.add(row.text(c));
                            }
                            first.add(texts);
                            return first.size() <= SAMPLE;
                        },
                        rudra.job.Progress.none());
        if (first.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of("file.empty", "The file holds nothing but separators.")
                            .inFile(file.path().toString()));
        }
        return first;
    }

    private TableFile table(
            Layout layout, boolean header, boolean rowLabels, List<Column> columns) {
        return new TableFile(
                file, format, layout, header, rowLabels, columns, header ? body() : rows);
    }

    private List<List<String>> body() {
        return List.copyOf(rows.subList(1, rows.size()));
    }

    private Optional<TableFile> exposureList() {
        List<Column> columns = ColumnRoles.assign(rows.getFirst(), true, options.columns());
        boolean known =
                ColumnRoles.with(columns, ColumnRole.CREDITOR).isPresent()
                        && ColumnRoles.with(columns, ColumnRole.DEBTOR).isPresent();
        if (!known || options.isMatrix()) {
            return Optional.empty();
        }
        if (rows.getFirst().stream().anyMatch(this::isNumber)) {
            // The user gave places, and the first row is an exposure like the others.
            List<String> places = TableFile.places(rows.getFirst().size());
            List<Column> byPlace = ColumnRoles.assign(places, true, options.columns());
            return Optional.of(table(Layout.EXPOSURE_LIST, false, false, byPlace));
        }
        return Optional.of(table(Layout.EXPOSURE_LIST, true, false, columns));
    }

    private Optional<TableFile> institutionTable() {
        List<Column> columns = ColumnRoles.assign(rows.getFirst(), false, options.columns());
        boolean id = ColumnRoles.with(columns, ColumnRole.ID).isPresent();
        boolean item =
                columns.stream()
                        .anyMatch(c -> c.role().filter(ColumnRole::isBalanceItem).isPresent());
        return id && item
                ? Optional.of(table(Layout.INSTITUTION_TABLE, true, false, columns))
                : Optional.empty();
    }

    private Optional<TableFile> matrixIfNamed() {
        return options.isMatrix() ? matrix() : Optional.empty();
    }

    private Optional<TableFile> matrix() {
        int width = rows.getFirst().size();
        boolean header = hasHeader();
        boolean rowLabels = hasRowLabels(header);
        List<List<String>> cells = header ? body() : rows;
        int from = rowLabels ? 1 : 0;
        boolean numeric =
                !cells.isEmpty()
                        && cells.stream()
                                .allMatch(
                                        r -> r.stream().skip(from).allMatch(this::isNumberOrEmpty));
        int named = header ? (int) rows.getFirst().stream().filter(t -> !t.isEmpty()).count() : 0;
        int columns =
                rowLabels && !(header && named == width && isShort(cells)) ? width - 1 : width;
        boolean listOfThree = !header && width == 3 && cells.size() != 3 && !rowLabels;
        boolean squareSoFar = Math.abs(cells.size() - columns) <= 1 || cells.size() >= SAMPLE - 1;
        boolean ok =
                numeric
                        && columns > 0
                        && squareSoFar
                        && labelsAgree(header, rowLabels)
                        && !(listOfThree && !options.isMatrix());
        List<String> names = header ? rows.getFirst() : TableFile.places(width);
        List<Column> plain = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            plain.add(new Column(c, names.get(c), Optional.empty()));
        }
        return ok || (options.isMatrix() && numeric)
                ? Optional.of(table(Layout.MATRIX, header, rowLabels, plain))
                : Optional.empty();
    }

    /** Whether rows and columns, where both have labels, name the same institutions. */
    private boolean labelsAgree(boolean header, boolean rowLabels) {
        if (!header || !rowLabels) {
            return true;
        }
        List<String> names = rows.getFirst();
        long known = body().stream().filter(r -> names.contains(r.getFirst())).count();
        return 2 * known >= rows.size() - 1;
    }

    /** Whether the rows are one field longer than the header, which then has no corner. */
    private boolean isShort(List<List<String>> cells) {
        return cells.getFirst().size() == rows.getFirst().size() + 1;
    }

    /** A first row with words, or one that names in numbers what the first column names. */
    private boolean hasHeader() {
        List<String> first = rows.getFirst();
        boolean words = first.stream().skip(1).anyMatch(t -> !isNumberOrEmpty(t));
        if (words || first.size() < 2 || rows.size() < 2) {
            return words;
        }
        List<String> firstColumn = new ArrayList<>();
        body().forEach(r -> firstColumn.add(r.getFirst()));
        int compared = Math.min(firstColumn.size(), first.size() - 1);
        return !isNumber(first.getFirst())
                && compared > 0
                && first.subList(1, 1 + compared).equals(firstColumn.subList(0, compared));
    }

    private boolean hasRowLabels(boolean header) {
        List<List<String>> cells = header ? body() : rows;
        boolean words = cells.stream().anyMatch(r -> !isNumberOrEmpty(r.getFirst()));
        boolean numbersAsLabels =
                header
                        && rows.getFirst().size() > 1
                        && !isNumber(rows.getFirst().getFirst())
                        && rows.getFirst().stream().skip(1).allMatch(this::isNumberOrEmpty);
        boolean emptyCorner = header && rows.getFirst().getFirst().isEmpty();
        return words || numbersAsLabels || emptyCorner;
    }

    private Optional<TableFile> listWithoutHeader() {
        int width = rows.getFirst().size();
        boolean amounts =
                width >= 3 && rows.stream().allMatch(r -> r.size() >= 3 && isNumber(r.get(2)));
        if (!amounts) {
            return Optional.empty();
        }
        Map<ColumnRole, String> byPlace =
                Map.of(ColumnRole.CREDITOR, "1", ColumnRole.DEBTOR, "2", ColumnRole.AMOUNT, "3");
        List<Column> columns = ColumnRoles.assign(TableFile.places(width), true, byPlace);
        return Optional.of(table(Layout.EXPOSURE_LIST, false, false, columns));
    }

    private boolean isNumber(String text) {
        return !Double.isNaN(format.numbers().parse(text));
    }

    private boolean isNumberOrEmpty(String text) {
        return NumberStyle.isMissing(text) || isNumber(text);
    }

    private AnalysisException unknown() {
        return AnalysisException.input(
                UnknownLayout.problem(rows.getFirst(), format, rows.size() == 1)
                        .inFile(file.path().toString())
                        .atLine(1));
    }
}
