package rudra.dataset.io;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a table of prices has what.
 *
 * @param date the place of the date
 * @param id the place of the institution's id; −1 where each institution has a column
 * @param price the place of the price; −1 likewise
 * @param series the names of the columns of prices by place; empty where each price has a row
 */
record PriceColumns(int date, int id, int price, Map<Integer, String> series) {
    PriceColumns {
        series = Collections.unmodifiableMap(new TreeMap<>(series));
    }

    static PriceColumns rows(int date, int id, int price) {
        return new PriceColumns(date, id, price, Map.of());
    }

    /** A series in every column that has a name; those before the date number the rows. */
    static PriceColumns series(int date, List<String> names) {
        Map<Integer, String> series = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != date && !names.get(i).isEmpty()) {
                series.put(i, names.get(i));
            }
        }
        return new PriceColumns(date, -1, -1, series);
    }

    boolean isByRow() {
        return id >= 0;
    }
}
