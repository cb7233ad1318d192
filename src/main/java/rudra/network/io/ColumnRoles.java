package rudra.network.io;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells what the columns of a table say: as the user names them, otherwise by their names. */
final class ColumnRoles {
    private ColumnRoles() {}

    /**
     * The columns of a table with their roles.
     *
     * @param names the names in the header, or the places counted from 1
     * @param exposures whether the table is an exposure list, otherwise an institution table
     * @param wanted the column that the user wants for a role, empty text for none; roles whose
     *     column is not in this table are passed over
     */
    static List<Column> assign(
            List<String> names, boolean exposures, Map<ColumnRole, String> wanted) {
        Map<Integer, ColumnRole> roleByColumn = new HashMap<>();
        Map<ColumnRole, Boolean> decided = new EnumMap<>(ColumnRole.class);
        for (Map.Entry<ColumnRole, String> want : wanted.entrySet()) {
            if (!want.getKey().fits(exposures)) {
                continue;
            }
            OptionalInt place = find(names, want.getValue());
            place.ifPresent(c -> roleByColumn.put(c, want.getKey()));
            if (place.isPresent() || want.getValue().isEmpty()) {
                decided.put(want.getKey(), true);
            }
        }
        for (ColumnRole role : ColumnRole.values()) {
            if (role.fits(exposures) && !decided.containsKey(role)) {
                guess(names, role, roleByColumn).ifPresent(c -> roleByColumn.put(c, role));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            columns.add(new Column(c, names.get(c), Optional.ofNullable(roleByColumn.get(c))));
        }
        return columns;
    }

    /** The free column whose name fits the role best; the first of several. */
    private static Optional<Integer> guess(
            List<String> names, ColumnRole role, Map<Integer, ColumnRole> taken) {
        int bestRank = Integer.MAX_VALUE;
        Optional<Integer> best = Optional.empty();
        for (int c = 0; c < names.size(); c++) {
            int rank = taken.containsKey(c) ? -1 : role.rank(ColumnName.of(names.get(c)));
            if (rank >= 0 && rank < bestRank) {
                bestRank = rank;
                best = Optional.of(c);
            }
        }
        return best;
    }

    /** The column of the given name, as written, in whatever case, or by its place from 1. */
    static OptionalInt find(List<String> names, String wanted) {
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int c = 0; c < names.size(); c++) {
            if (names.get(c).equals(wanted)) {
                return OptionalInt.of(c);
            }
        }
        for (int c = 0; c < names.size(); c++) {
            if (names.get(c).equalsIgnoreCase(wanted)) {
                return OptionalInt.of(c);
            }
        }
        boolean isPlace = wanted.matches("[1-9]\\d{0,4}");
        int place = isPlace ? Integer.parseInt(wanted) - 1 : names.size();
        return place < names.size() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** The column with the given role. */
    static Optional<Column> with(List<Column> columns, ColumnRole role) {
        return columns.stream()
                .filter(c -> c.role().filter(r -> r == role).isPresent())
                .findFirst();
    }
}
