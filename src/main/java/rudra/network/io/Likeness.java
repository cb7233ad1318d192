package rudra.network.io;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells from what was recognised in a delimited file whether it is a network at all. */
final class Likeness {
    private static final Set<ColumnRole> NEEDED =
            Set.of(ColumnRole.CREDITOR, ColumnRole.DEBTOR, ColumnRole.AMOUNT);

    /** Names that stand in tables of all sorts; a lender and a borrower stand in networks. */
    private static final Set<String> PLAIN =
            Set.of(
                    "source",
                    "from",
                    "src",
                    "target",
                    "to",
                    "dst",
                    "dest",
                    "destination",
                    "counterparty");

    private static final int NARROWEST_LIST = 3;
    private static final int WIDEST_LIST = 4;

    private final TableFile table;

    private Likeness(TableFile table) {
        this.table = table;
    }

    /** What a file is that was recognised. */
    static NetworkLikeness of(TableFile recognised) {
        return new Likeness(recognised).told();
    }

    /** What rows are whose columns have unknown names: links if somebody stands on both sides. */
    static NetworkLikeness ofUnknown(List<List<String>> rows) {
        boolean narrow =
                rows.stream()
                        .allMatch(row -> row.size() >= NARROWEST_LIST && row.size() <= WIDEST_LIST);
        return narrow && sidesMeet(rows, 0, 1, 1) ? NetworkLikeness.POSSIBLE : NetworkLikeness.NONE;
    }

    private NetworkLikeness told() {
        return switch (table.layout()) {
            case JSON -> NetworkLikeness.CERTAIN;
            case EXPOSURE_LIST -> table.header() ? list() : listWithoutHeader();
            case MATRIX -> matrix();
            // Banks with their balance sheets are observations as well.
            case INSTITUTION_TABLE -> NetworkLikeness.POSSIBLE;
        };
    }

    private NetworkLikeness list() {
        Set<ColumnRole> roles =
                table.columns().stream()
                        .flatMap(column -> column.role().stream())
                        .collect(Collectors.toSet());
        boolean isBare = table.columns().stream().allMatch(column -> column.role().isPresent());
        boolean isPlain =
                table.columns().stream()
                        .filter(column ->
                                column.role().filter(role -> role != ColumnRole.AMOUNT).isPresent())
                        .anyMatch(column -> PLAIN.contains(ColumnName.of(column.name()).plain()));
        boolean certain = roles.containsAll(NEEDED) && (isBare || !isPlain || sidesMeet(0));
        return certain ? NetworkLikeness.CERTAIN : NetworkLikeness.POSSIBLE;
    }

    /** Three columns of which the third is a number: exposures if somebody lends and owes. */
    private NetworkLikeness listWithoutHeader() {
        if (table.columns().size() > WIDEST_LIST) {
            return NetworkLikeness.NONE;
        }
        return sidesMeet(1) ? NetworkLikeness.CERTAIN : NetworkLikeness.POSSIBLE;
    }

    private boolean sidesMeet(int letters) {
        return sidesMeet(
                table.sample(),
                table.place(ColumnRole.CREDITOR),
                table.place(ColumnRole.DEBTOR),
                letters);
    }

    /**
     * Whether somebody stands in both of two columns.
     *
     * @param letters how many letters an id has to have that is no mere number
     */
    private static boolean sidesMeet(List<List<String>> rows, int one, int other, int letters) {
        Set<String> seen = values(rows, one, letters);
        return values(rows, other, letters).stream().anyMatch(seen::contains);
    }

    private static Set<String> values(List<List<String>> rows, int place, int letters) {
        return rows.stream()
                .filter(row -> place >= 0 && place < row.size())
                .map(row -> row.get(place))
                .filter(text -> text.chars().filter(Character::isLetter).count() >= letters)
                .collect(Collectors.toSet());
    }

    /** Rows and columns are as many, as far as the rows were looked at. */
    private NetworkLikeness matrix() {
        List<List<String>> rows = table.sample();
        int across = rows.getFirst().size() - (table.rowLabels() ? 1 : 0);
        boolean isWhole = rows.size() < TableRecognition.SAMPLE - 1;
        if (across < 2 || (isWhole ? Math.abs(rows.size() - across) > 1 : across < rows.size())) {
            return NetworkLikeness.NONE;
        }
        boolean labelled = table.header() && table.rowLabels();
        boolean bare = !table.header() && !table.rowLabels() && rows.size() == across;
        return labelled || bare ? NetworkLikeness.CERTAIN : NetworkLikeness.POSSIBLE;
    }
}
