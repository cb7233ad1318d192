package rudra.ui.network.style;

import java.util.stream.IntStream;
import rudra.network.BalanceSheets;
import rudra.network.Institutions;
import rudra.network.Network;

/**
 * What the user chose for the drawing. Immutable.
 *
 * @param arrangement how the nodes are placed
 * @param sizeBy the key of the {@link Figure} that a node's area shows
 * @param colourBy the key of what a node's colour shows: a figure, {@link #STATUS}, or {@link
 *     #text} of a column
 * @param edges which exposures are drawn
 */
public record DrawingSettings(
        Arrangement arrangement, String sizeBy, String colourBy, EdgeFilter edges) {

    /** Colour says whether equity is known, negative or not known. */
    public static final String STATUS = "status";

    private static final String TEXT = "text:";

    /** Settings that suit a network that was just opened. */
    public static DrawingSettings suiting(Network network) {
        Institutions institutions = network.institutions();
        boolean countries = institutions.textColumns().contains(Institutions.COUNTRY);
        BalanceSheets sheets = network.balanceSheets();
        int n = network.size();
        boolean known = IntStream.range(0, n).anyMatch(i -> !sheets.isOutside(i));
        boolean alike = IntStream.range(0, n).allMatch(i -> sheets.equity(i) >= 0);
        String otherwise = alike ? Figures.LIABILITIES : STATUS;
        return new DrawingSettings(
                Arrangement.FORCES,
                known ? Figures.ASSETS : Figures.CLAIMS,
                countries ? text(Institutions.COUNTRY) : otherwise,
                EdgeFilter.usual());
    }

    /** The key for colours by a column of text. */
    public static String text(String column) {
        return TEXT + column;
    }

    /** The column of a key made by {@link #text}; the key itself otherwise. */
    public static String column(String key) {
        return key.startsWith(TEXT) ? key.substring(TEXT.length()) : key;
    }

    /** The same with nodes placed otherwise. */
    public DrawingSettings arranged(Arrangement newArrangement) {
        return new DrawingSettings(newArrangement, sizeBy, colourBy, edges);
    }

    /** The same with another figure as size. */
    public DrawingSettings sizedBy(String key) {
        return new DrawingSettings(arrangement, key, colourBy, edges);
    }

    /** The same with another colour. */
    public DrawingSettings colouredBy(String key) {
        return new DrawingSettings(arrangement, sizeBy, key, edges);
    }

    /** The same with other exposures drawn. */
    public DrawingSettings showing(EdgeFilter newEdges) {
        return new DrawingSettings(arrangement, sizeBy, colourBy, newEdges);
    }
}
