package rudra.contagion.firesale;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.job.Progress;

final class SquareRootImpactTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Banks of two classes with leverage around 25. */
    private record Banks(SaleBooks books, double[] equity, double[] coefficient) {

        static Banks of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 2 + random.nextInt(8);
            double[] securities = random.doubles(2 * n, 0, 200).toArray();
            double[] loans = random.doubles(n, 300, 900).toArray();
            double[] equity = new double[n];
            for (int i = 0; i < n; i++) {
                double assets = loans[i] + securities[2 * i] + securities[2 * i + 1];
                equity[i] = assets / (18 + 12 * random.nextDouble());
            }
            double[] none = new double[n];
            double coefficient = 1e-6 + 1e-5 * random.nextDouble();
            return new Banks(
                    new SaleBooks(2, none, securities, loans, none, none),
                    equity,
                    new double[] {coefficient, 2 * coefficient});
        }

        SaleEquilibrium least(SquareRootImpact rule) {
            return rule.least(books, equity, coefficient, Progress.none());
        }

        SaleEquilibrium greatest(SquareRootImpact rule) {
            return rule.greatest(books, equity, coefficient, Progress.none());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothAreEquilibriaAndTheLeastIsNotAboveTheGreatest(long seed) {
        Banks banks = Banks.of(seed);
        SquareRootImpact rule = new SquareRootImpact(26);
        SaleEquilibrium least = banks.least(rule);
        SaleEquilibrium greatest = banks.greatest(rule);
        for (SaleEquilibrium found : new SaleEquilibrium[] {least, greatest}) {
            for (int c = 0; c < 2; c++) {
                double sold = 0;
                for (int i = 0; i < banks.books.size(); i++) {
                    sold += found.saleShare()[i] * banks.books.securities()[2 * i + c];
                }
                double fall = Math.min(1, Math.sqrt(banks.coefficient[c] * sold));
                assertEquals(fall, found.priceFall()[c], 1e-12);
            }
        }
        assertTrue(least.priceFall()[0] <= greatest.priceFall()[0] + 1e-13);
        assertTrue(least.priceFall()[1] <= greatest.priceFall()[1] + 1e-13);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoSellsAPartHasExactlyTheCapAfterwards(long seed) {
        Banks banks = Banks.of(seed);
        SaleEquilibrium found = banks.least(new SquareRootImpact(26));
        for (int i = 0; i < banks.books.size(); i++) {
            double kept = 0;
            for (int c = 0; c < 2; c++) {
                kept += banks.books.securities()[2 * i + c] * (1 - found.priceFall()[c]);
            }
            double share = found.saleShare()[i];
            double assets = banks.books.otherAssets()[i] + (1 - share) * kept;
            if (share > 0 && share < 1) {
                assertEquals(26, assets / found.equity()[i], 1e-8);
            } else if (share == 0) {
                assertTrue(assets / found.equity()[i] <= 26 + 1e-9);
            }
        }
    }

    @Test
    void withoutImpactPricesStandAndThereIsOneEquilibrium() {
        Banks banks = Banks.of(5);
        Banks calm = new Banks(banks.books, banks.equity, new double[2]);
        SquareRootImpact rule = new SquareRootImpact(20);
        assertArrayEquals(new double[2], calm.greatest(rule).priceFall());
        assertTrue(calm.least(rule).isSameAs(calm.greatest(rule)));
        assertArrayEquals(calm.equity, calm.least(rule).equity());
    }

    @Test
    void aPriceDoesNotFallBelowZeroAndWhoHasNoEquitySellsAll() {
        SaleBooks books =
                new SaleBooks(
                        1,
                        new double[2],
                        new double[] {100, 50},
                        new double[2],
                        new double[2],
                        new double[2]);
        SaleEquilibrium found =
                new SquareRootImpact(10)
                        .greatest(books, new double[] {0, 60}, new double[] {1}, Progress.none());
        assertArrayEquals(new double[] {1}, found.priceFall());
        assertEquals(1, found.saleShare()[0]);
        assertFalse(found.equity()[1] < 0);
    }
}
