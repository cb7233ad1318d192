package rudra.learning.exploration;

import smile.feature.extraction.PCA;

/**
 * The plane on which rows differ most: the first two principal components of standardised columns
 * (Pearson 1901; Hotelling 1933). The sign of a component is a convention: here the loading that is
 * largest is positive.
 *
 * @param first the first component of each row
 * @param second the second component of each row
 * @param firstShare the share of the variance that the first has
 * @param secondShare the share of the variance that the second has
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrincipalPlane(
        double[] first, double[] second, double firstShare, double secondShare) {

    /**
     * Finds the plane. O(rows · columns² + columns³).
     *
     * @param columns the values by column: finite, two columns at least that vary, more rows than
     *     one
     */
    public static PrincipalPlane of(double[][] columns) {
        int rows = columns[0].length;
        double[][] byRow = new double[rows][columns.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                byRow[row][column] = columns[column][row];
            }
        }
        PCA all = PCA.cor(byRow);
        PCA plane = all.getProjection(2);
        double[] first = new double[rows];
        double[] second = new double[rows];
        double firstSign = sign(all, 0, columns.length);
        double secondSign = sign(all, 1, columns.length);
        for (int row = 0; row < rows; row++) {
            double[] point = plane.apply(byRow[row]);
            first[row] = firstSign * point[0];
            second[row] = secondSign * point[1];
        }
        double[] shares = all.varianceProportion();
        return new PrincipalPlane(first, second, shares[0], shares[1]);
    }

    private static double sign(PCA all, int component, int columns) {
        double largest = 0;
        for (int column = 0; column < columns; column++) {
            double loading = all.loadings().get(column, component);
            largest = Math.abs(loading) > Math.abs(largest) + 1e-9 ? loading : largest;
        }
        return largest < 0 ? -1 : 1;
    }
}
