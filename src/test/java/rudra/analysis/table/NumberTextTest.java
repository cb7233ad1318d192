package rudra.analysis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0        | 0
                    12.3456  | 12.3
                    999.4    | 999
                    999.6    | 1k
                    -1234    | −1.23k
                    113601   | 114k
                    999600   | 1m
                    2.5e9    | 2.5bn
                    4e12     | 4,000bn
                    NaN      | n/a
                    """)
    void aCompactNumberHasThreeDigitsAndALetterForItsSize(double value, String text) {
        assertEquals(text, NumberText.compact(value));
    }
}
