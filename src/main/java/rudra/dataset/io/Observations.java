package rudra.dataset.io;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;
import rudra.analysis.file.TextFile;
import rudra.dataset.Panel;

/**
 * Collects prices in the order in which a file has them, and makes a panel of them. Not
 * thread-safe. Memory: 28 bytes a price, then series × dates.
 */
final class Observations {
    private static final long CELLS_AT_MOST = 100_000_000;

    private final TextFile file;
    private final Map<String, Integer> series = new LinkedHashMap<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final Findings findings;
    private LocalDate newest = LocalDate.MIN;
    private int[] ofSeries = new int[1024];
    private long[] days = new long[1024];
    private double[] prices = new double[1024];
    private long[] lines = new long[1024];
    private int size;

    Observations(TextFile file) {
        this.file = file;
        this.findings = new Findings(file.path());
    }

    /** The number of a series; a new one where the name is new. */
    int series(String name) {
        return series.computeIfAbsent(name, _ -> series.size());
    }

    /** A date that occurs, with or without prices. */
    void date(LocalDate date, long line) {
        if (date.isBefore(newest)) {
            find(
                    Weight.NOTE,
                    "prices.not-in-order",
                    "",
                    "The dates do not ascend from here on; they are sorted.",
                    line);
        }
        newest = date.isAfter(newest) ? date : newest;
        dates.add(date);
    }

    void price(int ofWhich, LocalDate date, double price, long line) {
        if (size == prices.length) {
            ofSeries = Arrays.copyOf(ofSeries, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
            prices = Arrays.copyOf(prices, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        ofSeries[size] = ofWhich;
        days[size] = date.toEpochDay();
        prices[size] = price;
        lines[size++] = line;
    }

    /** Notes a finding; the field may be empty. */
    void find(Weight weight, String code, String field, String message, long line) {
        findings.find(weight, code, field, message, line);
    }

    List<Finding> findings() {
        return findings.all();
    }

    /**
     * The panel of everything collected.
     *
     * @throws AnalysisException if a series has two different prices on one date, or the panel is
     *     beyond what memory should hold
     */
    Panel panel() {
        if ((long) series.size() * dates.size() > CELLS_AT_MOST) {
            throw refusal(
                    "prices.too-many",
                    "%,d institutions on %,d dates are more than the %,d prices that are read at once. Cut the file."
                            .formatted(series.size(), dates.size(), CELLS_AT_MOST));
        }
        List<LocalDate> ascending = List.copyOf(dates);
        List<String> names = List.copyOf(series.keySet());
        double[][] values = new double[names.size()][ascending.size()];
        int[][] sources = new int[names.size()][ascending.size()];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        Map<Long, Integer> places = new LinkedHashMap<>();
        ascending.forEach(date -> places.put(date.toEpochDay(), places.size()));
        for (int k = 0; k < size; k++) {
            int one = ofSeries[k];
            int place = places.getOrDefault(days[k], 0);
            if (Double.isNaN(values[one][place])) {
                values[one][place] = prices[k];
                sources[one][place] = k;
            } else {
                doubled(names.get(one), sources[one][place], k);
            }
        }
        return new Panel(ascending, names, values);
    }

    private void doubled(String name, int first, int second) {
        LocalDate date = LocalDate.ofEpochDay(days[second]);
        if (prices[first] != prices[second]) {
            throw AnalysisException.input(
                    Problem.of(
                                    "prices.date-twice",
                                    "“%s” has two prices on %s: %s here and %s on line %d. Leave one of them."
                                            .formatted(
                                                    name,
                                                    date,
                                                    prices[second],
                                                    prices[first],
                                                    lines[first]))
                            .inFile(file.path().toString())
                            .atLine(lines[second])
                            .inField(name));
        }
        find(
                Weight.LEFT_OUT,
                "prices.price-twice",
                name,
                "The price on %s stands on line %d already; it is the same."
                        .formatted(date, lines[first]),
                lines[second]);
    }

    AnalysisException refusal(String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(file.path().toString()));
    }
}
