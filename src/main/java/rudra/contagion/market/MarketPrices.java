package rudra.contagion.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Panel;

/**
 * The prices of the index that is the market.
 *
 * @param prices where they stand
 * @param series which series they are
 * @param column its name
 */
record MarketPrices(Panel prices, int series, String column) {
    private static final List<String> USUAL =
            List.of("adjclose", "adjustedclose", "close", "price", "index");

    /**
     * The index that the parameters name; empty where the market is a mean of the institutions.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is no such column, or several could
     *     be meant
     */
    static Optional<MarketPrices> of(Panel prices, Optional<Panel> market, String wanted) {
        if (!wanted.isBlank()) {
            Panel holder = market.orElse(prices);
            OptionalInt place = holder.place(wanted.strip());
            return Optional.of(
                    place(holder, place.orElseThrow(() -> unknown(holder, wanted.strip()))));
        }
        return market.map(file -> place(file, only(file)));
    }

    private static MarketPrices place(Panel holder, int place) {
        return new MarketPrices(holder, place, holder.names().get(place));
    }

    private static int only(Panel market) {
        if (market.names().size() == 1) {
            return 0;
        }
        return USUAL.stream()
                .flatMap(usual -> named(market, usual))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "The file of the market has several columns: %s. Say which one is the index."
                                        .formatted(String.join(", ", market.names()))));
    }

    private static Stream<Integer> named(Panel market, String usual) {
        return IntStream.range(0, market.names().size())
                .filter(i -> plain(market.names().get(i)).equals(usual))
                .boxed();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static AnalysisException unknown(Panel holder, String wanted) {
        return wrong(
                "There is no column “%s” that could be the market. There are: %s."
                        .formatted(wanted, String.join(", ", holder.names())));
    }

    private static AnalysisException wrong(String message) {
        return AnalysisException.usage(
                Problem.of("market.index-unknown", message).inField("index"));
    }

    /** Its value on each of the dates; not-a-number where it has none. O(dates). */
    double[] on(List<LocalDate> dates) {
        double[] values = new double[dates.size()];
        List<LocalDate> own = prices.dates();
        int k = 0;
        for (int t = 0; t < values.length; t++) {
            while (k < own.size() && own.get(k).isBefore(dates.get(t))) {
                k++;
            }
            boolean found = k < own.size() && own.get(k).equals(dates.get(t));
            values[t] = found ? prices.value(series, k) : Double.NaN;
        }
        return values;
    }
}
