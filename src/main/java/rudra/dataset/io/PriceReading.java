package rudra.dataset.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding.Weight;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;
import rudra.dataset.Panel;
import rudra.job.Progress;

/** Reads prices by date. Cost linear in the size of the file. */
final class PriceReading {
    private static final Set<String> DATE =
            Set.of("date", "day", "time", "datetime", "timestamp", "period", "tradedate");
    private static final Set<String> ID =
            Set.of(
                    "id",
                    "institution",
                    "bank",
                    "ticker",
                    "symbol",
                    "name",
                    "isin",
                    "permno",
                    "ric");
    private static final Set<String> PRICE =
            Set.of("price", "close", "adjclose", "adjustedclose", "pxlast", "value", "prc");
    private static final Set<String> ONE_INSTRUMENT = Set.of("open", "high", "low", "close");

    private final TextFile file;
    private final NumberStyle numbers;
    private final DateOrder order;
    private final PriceColumns columns;
    private final Observations observations;
    private final Header header;

    private PriceReading(
            TextFile file,
            NumberStyle numbers,
            DateOrder order,
            Header header,
            PriceColumns columns) {
        this.file = file;
        this.numbers = numbers;
        this.order = order;
        this.columns = columns;
        this.observations = new Observations(file);
        this.header = header;
    }

    /** The reader of the kind {@code prices}. */
    static ReadInput<Panel> read(InputSource source, Progress progress) {
        Map<String, String> inForce =
                ColumnOptions.inForce(PriceOptions.DECLARED, source.options());
        PriceOptions options = PriceOptions.of(inForce);
        TextFile file = TextFile.open(source.path(), options.text().encoding(), progress);
        DelimitedFormat format =
                DelimitedFormat.detect(file, options.text().separator(), options.text().decimal());
        DelimitedReader rows = new DelimitedReader(file, format.separator());
        Header header = Header.first(file, rows, options.columns());
        PriceColumns columns = columns(header);
        DateSniffer.Verdict dates =
                DateSniffer.tell(firstDates(rows, columns.date()), options.dates());
        PriceReading reading =
                new PriceReading(file, format.numbers(), dates.order(), header, columns);
        reading.noteHead(format, dates);
        rows.read(row -> row.line() <= header.line() || reading.take(row), progress);
        Panel panel = reading.panel();
        return new ReadInput<>(
                panel, List.of(source.path()), inForce, reading.observations.findings());
    }

    private static List<String> firstDates(DelimitedReader rows, int place) {
        List<String> dates = new ArrayList<>();
        rows.readHead(row -> dates.add(row.text(place)));
        return dates.size() > 2 ? dates.subList(1, dates.size() - 1) : dates;
    }

    private static PriceColumns columns(Header header) {
        OptionalInt date = header.place("date", DATE);
        OptionalInt id = header.place("id", ID);
        OptionalInt price = header.place("price", PRICE);
        int first = date.orElse(0);
        if (id.isPresent() && price.isPresent() && id.getAsInt() != first) {
            return PriceColumns.rows(first, id.getAsInt(), price.getAsInt());
        }
        PriceColumns wide = PriceColumns.series(first, header.names());
        if (wide.series().isEmpty()) {
            throw header.refusal(
                    "prices.no-column",
                    "There is no column of prices beside the dates. Prices stand in a column for"
                            + " each institution, or in rows of date, id and price"
                            + " (--columns date=…,id=…,price=…).");
        }
        return wide;
    }

    private void noteHead(DelimitedFormat format, DateSniffer.Verdict dates) {
        columns.series().forEach((_, name) -> requireOnce(name));
        columns.series().values().forEach(observations::series);
        if (dates.guessed()) {
            note(
                    "prices.dates-ambiguous",
                    "Whether day or month comes first cannot be told from the first dates; the"
                            + " day is taken to. Say dates=month-first if it is not so.",
                    header.line());
        }
        if (format.ambiguous()) {
            note(
                    "prices.numbers-ambiguous",
                    "Every comma stands before three digits: it is taken for the decimal sign."
                            + " Say decimal=point if it groups thousands.",
                    header.line());
        }
        long names =
                columns.series().values().stream()
                        .map(Header::plain)
                        .filter(ONE_INSTRUMENT::contains)
                        .count();
        if (names == ONE_INSTRUMENT.size()) {
            note(
                    "prices.one-instrument",
                    "Open, high, low and close are prices of one instrument, not of four: each is"
                            + " read as a series of its own.",
                    header.line());
        }
    }

    private void note(String code, String message, long line) {
        observations.find(Weight.DOUBT, code, "", message, line);
    }

    private void requireOnce(String name) {
        if (header.names().stream().filter(name::equals).count() > 1) {
            throw header.refusal(
                    "prices.name-twice",
                    "Two columns are called “%s”. Name them apart.".formatted(Words.clip(name)));
        }
    }

    private boolean take(Row row) {
        String text = row.text(columns.date());
        LocalDate date = DateText.parse(text, order).orElseThrow(() -> notADate(text, row.line()));
        requireFit(row);
        observations.date(date, row.line());
        if (columns.isByRow()) {
            String id = row.text(columns.id());
            if (id.isEmpty()) {
                throw refusal("prices.no-id", "The row names no institution.", row.line(), "id");
            }
            take(row, columns.price(), id, date);
        } else {
            columns.series().forEach((place, name) -> take(row, place, name, date));
        }
        return true;
    }

    private void requireFit(Row row) {
        if (row.filled() > header.names().size()) {
            throw refusal(
                    "prices.row-too-long",
                    "The row has %d fields and the header %d. Check the separator; a decimal comma needs quotes where commas separate."
                            .formatted(row.filled(), header.names().size()),
                    row.line(),
                    header.nameOr(columns.date(), "date"));
        }
    }

    private void take(Row row, int place, String name, LocalDate date) {
        int series = observations.series(name);
        String text = row.text(place);
        if (NumberStyle.isMissing(text)) {
            return;
        }
        double price = numbers.parse(text);
        if (!Double.isFinite(price)) {
            throw refusal(
                    "prices.not-a-number",
                    "“%s” is not a price. A date without a price is left empty or says NA."
                            .formatted(Words.clip(text)),
                    row.line(),
                    name);
        }
        if (price <= 0) {
            observations.find(
                    Weight.LEFT_OUT,
                    "prices.not-above-zero",
                    name,
                    "A price of %s is left out: no return can be computed from it. (Some sources mark a mean of bid and ask by a minus sign.)"
                            .formatted(text),
                    row.line());
            return;
        }
        observations.price(series, date, price, row.line());
    }

    private AnalysisException notADate(String text, long line) {
        return refusal(
                "prices.not-a-date",
                "“%s” is not a date. Dates are written as 2008-09-15, 15.09.2008 or 09/15/2008; dates=day-first or month-first says which comes first."
                        .formatted(Words.clip(text)),
                line,
                header.nameOr(columns.date(), "date"));
    }

    private AnalysisException refusal(String code, String message, long line, String field) {
        return AnalysisException.input(
                Problem.of(code, message)
                        .inFile(file.path().toString())
                        .atLine(line)
                        .inField(field));
    }

    private Panel panel() {
        Panel panel = observations.panel();
        if (panel.dates().size() < 2 || panel.names().isEmpty()) {
            throw observations.refusal(
                    "prices.too-few", "A return needs prices on two dates; there are not so many.");
        }
        return panel;
    }
}
