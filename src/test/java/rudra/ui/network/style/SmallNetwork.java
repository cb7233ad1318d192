package rudra.ui.network.style;

import java.util.List;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/**
 * Three institutions: A lends 10 to B and 20 to C, B lends 5 to C. A has equity 20, B −3, C is
 * outside.
 */
public final class SmallNetwork {
    private SmallNetwork() {}

    /** The network. */
    public static Network create() {
        int[] creditor = {0, 0, 1};
        int[] debtor = {1, 2, 2};
        double[] amount = {10, 20, 5};
        Institutions institutions =
                Institutions.of(List.of("A", "B", "C"))
                        .named(List.of("Alder 2", "Birch 10", "Cedar 1"))
                        .withTexts(Institutions.COUNTRY, List.of("DE", "FR", "DE"))
                        .withNumbers("staff", new double[] {5, Double.NaN, 9})
                        .withNumbers(Institutions.LATITUDE, new double[] {50, 48, Double.NaN})
                        .withNumbers(Institutions.LONGITUDE, new double[] {8, 2, Double.NaN});
        return new Network(
                "small",
                new MoneyUnit("EUR", 1e6),
                institutions,
                Exposures.of(3, creditor, debtor, amount, 3),
                BalanceSheets.of(
                        new double[] {70, 40, 25},
                        new double[] {80, 38, 0},
                        new double[] {20, -3, Double.NaN}),
                List.of());
    }
}
