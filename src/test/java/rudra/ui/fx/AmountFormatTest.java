package rudra.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {

    @ParameterizedTest
    @CsvSource({
        "156158.4, 151479.2, '151,479'",
        "156158.4, 0.7, '1'",
        "156158.4, 0.2, '< 1'",
        "71.428, 28.571428, '28.5714'",
        "71.428, -3.5, '−3.5000'",
        "71.428, 0, '0'",
        "0, 0, '0'",
        "71.428, NaN, '—'",
        "0.0123, 0.01, '0.010000'",
        "1e-9, 5e-10, '5E−10'"
    })
    void amountsOfAColumnHaveTheSameDecimalsAndNoneIsRoundedAway(
            double largest, double amount, String text) {
        assertEquals(text, AmountFormat.of(largest, 1).text(amount));
    }

    @Test
    void longAmountsAreShownInALargerUnit() {
        assertEquals(1e9, AmountFormat.divisorFor(7.38e12));
        assertEquals(1, AmountFormat.divisorFor(999_999));
        assertEquals(1e9, AmountFormat.divisorFor(1e300));
        assertEquals("7,381.25", AmountFormat.of(7.38e12, 1e9).text(7.381246e12));
    }

    @Test
    void anAmountIsToldToItsLastDigitOnDemand() {
        assertEquals("7,381,246,123,456.75", AmountFormat.exact(7_381_246_123_456.75));
        assertEquals("28.571428571428573", AmountFormat.exact(200.0 / 7));
        assertEquals("1,385,447,111,000", AmountFormat.exact(1.385447111e12));
    }

    @Test
    void sharesArePercentages() {
        assertEquals("24.8 %", AmountFormat.percent(0.2482));
        assertEquals("—", AmountFormat.percent(Double.NaN));
    }
}
