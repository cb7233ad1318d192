package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

final class ResultTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0.0         | 0
                    1.5         | 1.5
                    0.1         | 0.1
                    1234567.891 | 1,234,568
                    12.3456789  | 12.3457
                    -0.00012345 | -0.00012345
                    1e-9        | 1.00000e-09
                    2.5e18      | 2.50000e+18
                    100000.0    | 100,000
                    """)
    void numbersHaveSixDigits(double value, String text) {
        assertEquals(text, ResultText.cell(JsonNodeFactory.instance.numberNode(value)));
    }

    @Test
    void tablesAreAlignedWithNumbersToTheRight() {
        ObjectNode result =
                (ObjectNode)
                        JsonMapper.builder()
                                .build()
                                .readTree(
                                        "{\"engines\": [{\"engine\": \"a\", \"loss\": 1.0}, {\"engine\": \"longer\", \"loss\": 1000.5}]}");

        assertEquals(
                List.of("", "engines", "engine     loss", "a             1", "longer  1,000.5"),
                new ResultText(result).lines());
    }

    @Test
    void aTableTooWideForAPageIsWrittenInPartsThatBeginWithItsFirstColumn() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        for (String bank : List.of("A", "B")) {
            ObjectNode row = result.withArray("banks").addObject();
            row.put("bank", bank);
            for (int c = 0; c < 8; c++) {
                row.put("averageOfSomethingLong" + c, bank.equals("A") ? c : 10 * c);
            }
        }
        List<String> lines = new ResultText(result).lines();

        assertEquals(List.of("", "banks"), lines.subList(0, 2));
        assertEquals(2, lines.stream().filter(line -> line.startsWith("bank ")).count());
        assertEquals(2, lines.stream().filter(line -> line.startsWith("B ")).count());
        assertEquals("B", lines.get(4).split(" +")[0]);
        assertEquals(
                List.of("0", "10", "20", "30", "40", "50", "60", "70"),
                lines.stream()
                        .filter(line -> line.startsWith("B "))
                        .flatMap(line -> Arrays.stream(line.split(" +")).skip(1))
                        .toList());
        lines.forEach(line -> assertTrue(line.length() <= 140, line));
    }
}
