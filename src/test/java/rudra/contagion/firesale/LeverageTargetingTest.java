package rudra.contagion.firesale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;

final class LeverageTargetingTest {
    private static final LeverageTargeting RULE = new LeverageTargeting(0.03, 0.045, 0.05, 12);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static SaleBooks books(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 3 + random.nextInt(12);
        double[] cash = random.doubles(n, 0, 3).toArray();
        double[] securities = random.doubles(3 * n, 0, 10).toArray();
        double[] other = random.doubles(n, 20, 80).toArray();
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            double assets = cash[i] + other[i];
            for (int c = 0; c < 3; c++) {
                assets += securities[3 * i + c];
            }
            half[i] = assets * (1 - 0.03 - 0.04 * random.nextDouble()) / 2;
        }
        return new SaleBooks(3, cash, securities, other, half, half);
    }

    private static SalePath run(SaleBooks books, double fall, double impact) {
        double[] prices = {1 - fall, 1, 1};
        double[] impacts = {impact, impact, impact};
        return RULE.run(books, prices, impacts, new boolean[books.size()], Progress.none());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutPriceImpactOnlyTheFirstShockCosts(long seed) {
        SaleBooks books = books(seed);
        SalePath path = run(books, 0.1, 0);
        double[] prices = {0.9, 1, 1};
        assertArrayEquals(prices, path.finalPrices());
        for (int i = 0; i < books.size(); i++) {
            assertEquals(books.equity(i, prices), path.equity()[i], 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfInstitutionsDoesNotMatter(long seed) {
        SaleBooks books = books(seed);
        int n = books.size();
        double[] securities = new double[3 * n];
        for (int p = 0; p < 3 * n; p++) {
            securities[p] = books.securities()[3 * (n - 1 - p / 3) + p % 3];
        }
        SaleBooks turned =
                new SaleBooks(
                        3,
                        turned(books.cash()),
                        securities,
                        turned(books.otherAssets()),
                        turned(books.repayableDebts()),
                        turned(books.otherDebts()));
        SalePath path = run(books, 0.15, 0.02);
        SalePath other = run(turned, 0.15, 0.02);
        assertArrayEquals(path.finalPrices(), other.finalPrices(), 1e-12);
        assertArrayEquals(path.equity(), turned(other.equity()), 1e-10);
        assertArrayEquals(path.defaultsPerStep(), other.defaultsPerStep());
    }

    private static double[] turned(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[values.length - 1 - i])
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pricesOnlyFallAndNobodySellsMoreThanThereIs(long seed) {
        SalePath path = run(books(seed), 0.2, 0.03);
        for (int s = 1; s < path.prices().length; s++) {
            for (int c = 0; c < 3; c++) {
                assertTrue(path.prices()[s][c] <= path.prices()[s - 1][c]);
                assertTrue(path.prices()[s][c] > 0);
            }
        }
        double[] sold = path.cumulativeShareSold();
        assertTrue(Arrays.stream(sold).allMatch(share -> share >= 0 && share <= 1 + 1e-12));
        assertEquals(
                Arrays.stream(path.stepOfDefault()).filter(step -> step > 0).count(),
                Arrays.stream(path.defaultsPerStep()).sum());
    }

    @Test
    void oneBankThatSellsByHand() {
        // Assets 100, equity 4: to 5 % it must shed 20, has 2 in cash, so it orders 18 of 40.
        SaleBooks books =
                new SaleBooks(
                        1,
                        new double[] {2},
                        new double[] {40},
                        new double[] {58},
                        new double[] {48},
                        new double[] {48});
        SalePath path =
                new LeverageTargeting(0.03, 0.045, 0.05, 2)
                        .run(
                                books,
                                new double[] {1},
                                new double[] {0.001},
                                new boolean[1],
                                Progress.none());
        assertEquals(0.45, path.cumulativeShareSold()[1], 1e-15);
        double price = Math.pow(0.999, 0.45 / 0.05);
        assertEquals(price, path.finalPrices()[0], 1e-15);
        assertEquals(4 - 18 * (1 - price) / 2 - 22 * (1 - price), path.equity()[0], 1e-12);
    }

    @Test
    void whoFailsByDecreeSellsAllAndAClassThatNobodyHoldsKeepsItsPrice() {
        SaleBooks books =
                new SaleBooks(
                        2,
                        new double[1],
                        new double[] {10, 0},
                        new double[] {90},
                        new double[1],
                        new double[1]);
        SalePath path =
                RULE.run(
                        books,
                        new double[] {1, 1},
                        new double[] {1, 1},
                        new boolean[] {true},
                        Progress.none());
        assertArrayEquals(new double[] {0, 1}, path.finalPrices());
        assertEquals(1, path.stepOfDefault()[0]);
        assertEquals(95, path.equity()[0]);
    }

    @Test
    void withoutAssetsOnlyEquityBelowZeroIsADefault() {
        SaleBooks books =
                new SaleBooks(
                        1,
                        new double[3],
                        new double[] {0, 0, 1},
                        new double[3],
                        new double[] {0, 1, 0},
                        new double[3]);
        SalePath path =
                RULE.run(
                        books,
                        new double[] {1},
                        new double[] {0.1},
                        new boolean[3],
                        Progress.none());
        assertArrayEquals(new int[] {-1, 1, -1}, path.stepOfDefault());
    }
}
