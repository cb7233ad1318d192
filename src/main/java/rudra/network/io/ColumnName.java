package rudra.network.io;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of a column taken apart: {@code Total_Amount_USD_mn} is the words “total amount”, the
 * currency USD and the scale of a million.
 *
 * @param plain the words in small letters with nothing between them
 * @param currency the ISO 4217 code at the end
 * @param scale the size of a unit at the end
 */
record ColumnName(String plain, Optional<String> currency, OptionalDouble scale) {
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("units", 1.0),
                    Map.entry("k", 1e3),
                    Map.entry("thousand", 1e3),
                    Map.entry("thousands", 1e3),
                    Map.entry("m", 1e6),
                    Map.entry("mn", 1e6),
                    Map.entry("mln", 1e6),
                    Map.entry("mio", 1e6),
                    Map.entry("million", 1e6),
                    Map.entry("millions", 1e6),
                    Map.entry("bn", 1e9),
                    Map.entry("billion", 1e9),
                    Map.entry("billions", 1e9));

    private static final Set<String> CURRENCY_WORDS = Set.of("euro", "euros", "dollar", "dollars");
    private static final int LONGEST_NAME = 200;

    static ColumnName of(String header) {
        String text = header.substring(0, Math.min(header.length(), LONGEST_NAME));
        List<String> words = words(text);
        Optional<String> currency = Optional.empty();
        OptionalDouble scale = OptionalDouble.empty();
        while (words.size() > 1) {
            String last = words.getLast();
            Double size = SCALES.get(last);
            if (size != null && scale.isEmpty()) {
                scale = OptionalDouble.of(size);
            } else if (CURRENCIES.contains(last) && currency.isEmpty()) {
                currency = Optional.of(last.toUpperCase(Locale.ROOT));
            } else if (CURRENCY_WORDS.contains(last) && currency.isEmpty()) {
                currency = Optional.of(last.startsWith("euro") ? "EUR" : "USD");
            } else if (!last.equals("in")) {
                break;
            }
            words.removeLast();
        }
        return new ColumnName(String.join("", words), currency, scale);
    }

    /** Splits at everything but letters and digits, and where a capital follows a small letter. */
    private static List<String> words(String text) {
        String spaced = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : spaced.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code.toLowerCase(Locale.ROOT));
    }
}
