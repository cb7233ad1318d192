package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in sentences. */
final class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "300, 300",
        "-0.5, -0.5",
        "0.10002, 0.10002",
        "1000000, 1000000",
        "1234560, 1234560",
        "1e10, 1e+10",
        "1.5e20, 1.5e+20",
        "1e300, 1e+300",
        "-2e-300, -2e-300",
        "0.3333333333, 0.3333333"
    })
    void anAmountKeepsItsSize(double amount, String expected) {
        assertEquals(expected, Texts.amount(amount));
    }
}
