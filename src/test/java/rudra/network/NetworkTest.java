package rudra.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkTest {

    @Test
    void severalExposuresOfOnePairAreAddedUpAndZerosLeftOut() {
        Exposures exposures =
                Exposures.of(
                        3,
                        new int[] {2, 0, 2, 1, 2},
                        new int[] {1, 1, 0, 2, 1},
                        new double[] {5, 3, 7, 0, 0.5},
                        5);

        assertEquals(3, exposures.count());
        assertEquals(5.5, exposures.amount(2, 1));
        assertEquals(3, exposures.amount(0, 1));
        assertEquals(0, exposures.amount(1, 2));
        assertArrayEquals(new double[] {3, 0, 12.5}, exposures.totalClaims());
        assertArrayEquals(new double[] {7, 8.5, 0}, exposures.totalDebts());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void otherAmountsKeepTheirPlaceInBothDirections(long seed) {
        Random random = new Random(seed);
        double[][] liabilities = new double[7][7];
        for (double[] row : liabilities) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
            }
        }
        Exposures before = Exposures.ofLiabilities(liabilities);
        double[] amounts = new double[before.count()];
        for (int k = 0; k < amounts.length; k++) {
            amounts[k] = k % 4 == 0 ? 0 : 2 * before.claimAmount(k);
        }

        Exposures after = before.withAmounts(amounts);

        assertEquals(before.count(), after.count());
        for (int i = 0; i < 7; i++) {
            for (int k = after.claimsStart(i); k < after.claimsStart(i + 1); k++) {
                assertEquals(amounts[k], after.amount(i, after.claimDebtor(k)));
                assertEquals(k, after.claim(i, after.claimDebtor(k)));
            }
            for (int k = after.debtsStart(i); k < after.debtsStart(i + 1); k++) {
                assertEquals(after.amount(after.debtCreditor(k), i), after.debtAmount(k));
            }
        }
    }

    @Test
    void amountsThatDoNotFitAreRefused() {
        Exposures one = Exposures.ofLiabilities(new double[][] {{0, 1}, {0, 0}});
        assertThrows(IllegalArgumentException.class, () -> one.withAmounts(new double[] {1, 2}));
        assertThrows(IllegalArgumentException.class, () -> one.withAmounts(new double[] {-1}));
    }

    @Test
    void whatInstitutionsOweToThemselvesCanBeLeftOut() {
        Exposures exposures = Exposures.ofLiabilities(new double[][] {{4, 1}, {2, 3}});
        Exposures others = exposures.withoutOwnDebts();
        assertEquals(2, others.count());
        assertEquals(2, others.amount(0, 1));
        assertEquals(0, others.amount(1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothDirectionsHoldTheMatrixOfLiabilities(long seed) {
        Random random = new Random(seed);
        double[][] liabilities = new double[9][9];
        for (double[] row : liabilities) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(3) == 0 ? random.nextDouble() : 0;
            }
        }

        Exposures exposures = Exposures.ofLiabilities(liabilities);

        double[][] byClaims = new double[9][9];
        double[][] byDebts = new double[9][9];
        for (int i = 0; i < 9; i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                byClaims[exposures.claimDebtor(k)][i] = exposures.claimAmount(k);
            }
            for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
                byDebts[i][exposures.debtCreditor(k)] = exposures.debtAmount(k);
            }
        }
        for (int i = 0; i < 9; i++) {
            assertArrayEquals(liabilities[i], byClaims[i]);
            assertArrayEquals(liabilities[i], byDebts[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void anAmountThatIsNegativeOrNotFiniteIsRefused(double amount) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Exposures.of(2, new int[] {0}, new int[] {1}, new double[] {amount}, 1));
    }

    @Test
    void equityIsTheDifferenceOfAssetsAndLiabilities() {
        Exposures exposures = Exposures.ofLiabilities(new double[][] {{0, 20}, {5, 0}});

        BalanceSheets sheets =
                BalanceSheets.balanced(exposures, new double[] {30, 10}, new double[] {4, 40});

        assertEquals(30 + 5 - 20 - 4, sheets.equity(0));
        assertEquals(10 + 20 - 5 - 40, sheets.equity(1));
    }

    @Test
    void anEquityFigureDeterminesTheSideOnWhichTheExternalItemStands() {
        Exposures exposures = Exposures.ofLiabilities(new double[][] {{0, 20}, {5, 0}});

        BalanceSheets sheets = BalanceSheets.fromEquity(exposures, new double[] {3, Double.NaN});

        assertEquals(3 + 20 - 5, sheets.externalAssets(0));
        assertEquals(0, sheets.externalLiabilities(0));
        assertFalse(sheets.isOutside(0));
        assertEquals(0, sheets.externalAssets(1));
        assertEquals(20 - 5, sheets.externalLiabilities(1));
        assertTrue(sheets.isOutside(1));
    }

    @Test
    void institutionsAreFoundByIdAndKeepTheirColumns() {
        Institutions institutions =
                Institutions.of(List.of("x", "y"))
                        .named(List.of("First", "Second"))
                        .withNumbers(Institutions.LATITUDE, new double[] {1, Double.NaN})
                        .withTexts(Institutions.COUNTRY, List.of("DE", ""));

        assertEquals(1, institutions.indexOf("y").orElseThrow());
        assertTrue(institutions.indexOf("z").isEmpty());
        assertEquals("Second", institutions.name(1));
        assertEquals(1, institutions.number(Institutions.LATITUDE, 0));
        assertEquals("DE", institutions.text(Institutions.COUNTRY, 0));
        assertTrue(Double.isNaN(institutions.number("absent", 0)));
    }

    @Test
    void anIdThatOccursTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Institutions.of(List.of("a", "a")));
    }
}
