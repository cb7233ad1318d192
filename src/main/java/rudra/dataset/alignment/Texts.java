package rudra.dataset.alignment;

import java.util.HashMap;
import java.util.Map;
import rudra.dataset.TextColumn;

/** Columns of words that hardly repeat. */
final class Texts {
    private Texts() {}

    /** The texts of rows; missing where a row is negative. */
    static TextColumn taken(TextColumn column, int[] rows) {
        Map<String, Integer> places = new HashMap<>();
        for (String text : column.distinct()) {
            places.put(text, places.size());
        }
        int[] codes = new int[rows.length];
        for (int k = 0; k < rows.length; k++) {
            boolean isMissing = rows[k] < 0 || column.isMissing(rows[k]);
            codes[k] = isMissing ? -1 : places.getOrDefault(column.text(rows[k]), -1);
        }
        return TextColumn.of(column.name(), column.distinct(), codes);
    }
}
