package rudra.contagion.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContagionWindowTest {

    @ParameterizedTest
    @CsvSource({
        "0.04, 0.2, 4, 5",
        "0.1, 0.3, 2, 3", // 0.3/0.1 is 2.9999999999999996 in binary
        "0.03, 0.2, 6, 6",
        "0.3, 0.2, 0, 0",
        "0.2, 0.2, 0, 1",
        "0.05, 0, 0, 0",
        "0, 0.2, 2147483647, 2147483647"
    })
    void aTieIsVulnerableOnlyWhereItDefaults(
            double capital, double interbank, int strict, int ties) {
        assertEquals(strict, ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, false));
        assertEquals(ties, ContagionWindow.vulnerableInDegreeAtMost(capital, interbank, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 10, 50, 1000})
    void atBothEndsAFailureReachesExactlyOne(int vulnerable) {
        ContagionWindow window = ContagionWindow.of(vulnerable).orElseThrow();
        assertEquals(1, expected(window.from(), vulnerable), 1e-9);
        assertEquals(1, expected(window.to(), vulnerable), 1e-9);
        assertTrue(window.contains((window.from() + window.to()) / 2));
        assertFalse(window.contains(window.to() + 1e-6));
    }

    /** z · P(Poisson(z) < j), summed term by term. */
    private static double expected(double z, int vulnerable) {
        double logTerm = -z;
        double sum = 0;
        for (int k = 0; k < vulnerable; k++) {
            sum += Math.exp(logTerm);
            logTerm += Math.log(z) - Math.log(k + 1);
        }
        return z * sum;
    }

    @Test
    void upToTwoVulnerableDebtorsThereIsNoWindowAndWithoutCapitalNoEnd() {
        assertTrue(ContagionWindow.of(2).isEmpty());
        assertTrue(ContagionWindow.of(0).isEmpty());
        ContagionWindow open = ContagionWindow.of(Integer.MAX_VALUE).orElseThrow();
        assertTrue(open.contains(1e12) && !open.contains(0.9));
    }
}
