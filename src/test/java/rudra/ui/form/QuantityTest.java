package rudra.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private final Quantity share = Quantity.of(Optional.of("share"));

    @Test
    void aShareIsShownAsAPercentage() {
        assertEquals("12.5", share.show(0.125));
        assertEquals("%", share.unit());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.07, 0.29, 0.57, 1.0 / 3, 1, 1e-9})
    void whatIsShownIsReadBackExactly(double value) {
        assertEquals(value, share.read(share.show(value)).orElseThrow().doubleValue());
    }

    @Test
    void aPercentSignMayBeTyped() {
        assertEquals(0.4, share.read(" 40 % ").orElseThrow().doubleValue());
    }

    @Test
    void wordsAreNoNumber() {
        assertTrue(share.read("half").isEmpty());
        assertTrue(share.read("").isEmpty());
    }
}
