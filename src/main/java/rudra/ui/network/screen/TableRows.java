package rudra.ui.network.screen;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rudra.network.BalanceSheets;
import rudra.network.Institutions;
import rudra.ui.network.style.Figure;

/** Finds and orders the rows of the table; O(n log n), in the background. */
final class TableRows {
    private final Subject subject;
    private final Institutions institutions;

    TableRows(Subject subject) {
        this.subject = subject;
        this.institutions = subject.network().institutions();
    }

    /** The institutions of a query by their positions; equal values keep the order of the file. */
    List<Integer> find(RowQuery query, BitSet selected) {
        String text = query.text().strip().toLowerCase(Locale.ROOT);
        BalanceSheets sheets = subject.network().balanceSheets();
        return IntStream.range(0, subject.network().size())
                .filter(i ->
                        switch (query.which()) {
                            case ALL -> true;
                            case SELECTED -> selected.get(i);
                            case OUTSIDE -> sheets.isOutside(i);
                            case NEGATIVE_EQUITY -> sheets.equity(i) < 0;
                        })
                .filter(i -> text.isEmpty() || holds(i, text))
                .boxed()
                .sorted(order(query))
                .toList();
    }

    /** Whether the id, the name or the country holds a text in lower case. */
    boolean holds(int i, String text) {
        return institutions.id(i).toLowerCase(Locale.ROOT).contains(text)
                || institutions.name(i).toLowerCase(Locale.ROOT).contains(text)
                || institutions
                        .text(Institutions.COUNTRY, i)
                        .toLowerCase(Locale.ROOT)
                        .contains(text);
    }

    private Comparator<Integer> order(RowQuery query) {
        return switch (query.sortBy()) {
            case "" -> Comparator.naturalOrder();
            case RowQuery.ID -> byText(query, institutions::id);
            case RowQuery.NAME -> byText(query, institutions::name);
            case RowQuery.COUNTRY -> byText(query, i -> institutions.text(Institutions.COUNTRY, i));
            default ->
                    subject.figures()
                            .find(query.sortBy())
                            .map(figure -> byFigure(query, figure))
                            .orElse(Comparator.naturalOrder());
        };
    }

    private static Comparator<Integer> byText(
            RowQuery query, java.util.function.Function<Integer, String> text) {
        Comparator<String> order =
                query.ascending() ? NaturalOrder.INSTANCE : NaturalOrder.INSTANCE.reversed();
        return Comparator.<Integer, Boolean>comparing(i -> text.apply(i).isEmpty())
                .thenComparing(text, order);
    }

    private static Comparator<Integer> byFigure(RowQuery query, Figure figure) {
        double[] values = figure.values();
        Comparator<Integer> order = Comparator.comparingDouble(i -> values[i]);
        return Comparator.<Integer, Boolean>comparing(i -> Double.isNaN(values[i]))
                .thenComparing(query.ascending() ? order : order.reversed());
    }

    /** The institutions that a search finds: an exact id or name first, then in file order. */
    List<Integer> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, subject.network().size())
                .filter(i -> holds(i, wanted))
                .boxed()
                .sorted(Comparator.comparing(i -> !isCalled(i, wanted)))
                .toList();
    }

    private boolean isCalled(int i, String text) {
        return institutions.id(i).equalsIgnoreCase(text)
                || institutions.name(i).equalsIgnoreCase(text);
    }
}
