package rudra.ui.dataset.table;

import java.util.AbstractList;
import java.util.RandomAccess;

/** Positions of rows as a list, without an object for each. Immutable. */
final class RowList extends AbstractList<Integer> implements RandomAccess {
    private final int[] rows;

    private RowList(int[] rows) {
        this.rows = rows;
    }

    /** Takes the array over. */
    static RowList of(int[] rows) {
        return new RowList(rows);
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    @Override
    public int size() {
        return rows.length;
    }
}
