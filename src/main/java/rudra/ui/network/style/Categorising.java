package rudra.ui.network.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rudra.network.BalanceSheets;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.ui.network.style.Colouring.Categories;
import rudra.ui.network.style.Colouring.Category;
import rudra.ui.network.style.Legend.Meaning;

/** Sorts institutions into the categories that a colour can show. */
final class Categorising {
    private static final int SHOWN = 9;

    private Categorising() {}

    /**
     * By the texts of a column: the {@value #SHOWN} most frequent in the order of their number,
     * ties in the order of the alphabet; the others together.
     */
    static Categories byText(Institutions institutions, String column) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < institutions.size(); i++) {
            counts.merge(institutions.text(column, i), 1, Integer::sum);
        }
        List<Map.Entry<String, Integer>> ranked =
                counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().isEmpty())
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        List<Category> categories = new ArrayList<>();
        Map<String, Integer> place = new HashMap<>();
        for (Map.Entry<String, Integer> text : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            place.put(text.getKey(), categories.size());
            categories.add(new Category(Meaning.NAMED, text.getKey(), text.getValue()));
        }
        int rest = categories.size();
        if (ranked.size() > SHOWN) {
            int others = ranked.stream().skip(SHOWN).mapToInt(Map.Entry::getValue).sum();
            categories.add(new Category(Meaning.OTHERS, "", others));
        }
        int missing = counts.getOrDefault("", 0);
        if (missing > 0) {
            place.put("", categories.size());
            categories.add(new Category(Meaning.UNKNOWN, "", missing));
        }
        int[] of = new int[institutions.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = place.getOrDefault(institutions.text(column, i), rest);
        }
        return new Categories(categories, of);
    }

    /** By what is known of equity: at least 0, negative, not known. */
    static Categories byStatus(Network network) {
        BalanceSheets sheets = network.balanceSheets();
        int[] of = new int[network.size()];
        int[] counts = new int[3];
        for (int i = 0; i < of.length; i++) {
            of[i] = sheets.isOutside(i) ? 2 : sheets.equity(i) < 0 ? 1 : 0;
            counts[of[i]]++;
        }
        return new Categories(
                List.of(
                        new Category(Meaning.EQUITY_KNOWN, "", counts[0]),
                        new Category(Meaning.EQUITY_NEGATIVE, "", counts[1]),
                        new Category(Meaning.OUTSIDE, "", counts[2])),
                of);
    }
}
