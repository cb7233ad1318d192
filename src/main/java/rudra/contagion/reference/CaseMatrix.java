package rudra.contagion.reference;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.reference.ReferenceCase;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import tools.jackson.databind.JsonNode;

/** Square matrices of a case, and networks made of them. */
final class CaseMatrix {
    private CaseMatrix() {}

    /** n×n finite numbers, none below 0. */
    static double[][] square(JsonNode rows, String name, int n) {
        if (!rows.isArray() || rows.size() != n) {
            throw CaseParameters.wrong(name, "should be a matrix of " + n + " rows");
        }
        double[][] matrix = new double[n][];
        for (int i = 0; i < n; i++) {
            matrix[i] = CaseParameters.amounts(rows.get(i), name, n);
        }
        return matrix;
    }

    /** The matrix of a case, or zeros where it gives none. */
    static double[][] squareOrZeros(JsonNode rows, String name, int n) {
        return CaseParameters.isAbsent(rows) ? new double[n][n] : square(rows, name, n);
    }

    static double[][] transposed(double[][] matrix) {
        double[][] result = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                result[j][i] = matrix[i][j];
            }
        }
        return result;
    }

    /** What row i holds of the equity of column j. */
    static EquityHoldings equityHoldings(double[][] shares) {
        int n = shares.length;
        int[] holder = IntStream.range(0, n * n).map(k -> k / n).toArray();
        int[] issuer = IntStream.range(0, n * n).map(k -> k % n).toArray();
        double[] share = new double[n * n];
        double[] held = new double[n];
        for (int k = 0; k < share.length; k++) {
            share[k] = shares[holder[k]][issuer[k]];
            held[issuer[k]] += share[k];
            if (share[k] > 1 || held[issuer[k]] > 1 + 1e-9) {
                throw CaseParameters.wrong(
                        "equityHoldings", "should be shares, of each institution at most 1 in all");
            }
        }
        return EquityHoldings.of(n, holder, issuer, share);
    }

    static Network network(
            ReferenceCase example,
            Exposures exposures,
            double[] assets,
            double[] owed,
            BalanceSheetDetail detail) {
        return new Network(
                example.title(),
                MoneyUnit.UNKNOWN,
                Institutions.of(
                        IntStream.range(0, assets.length).mapToObj(Integer::toString).toList()),
                exposures,
                BalanceSheets.balanced(exposures, assets, owed),
                List.of(),
                detail);
    }
}
