package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.CapitalStructure;
import rudra.dataset.CapitalStructure.Figures;
import rudra.job.Progress;

final class CapitalReadingTest {
    @TempDir private Path folder;

    private ReadInput<CapitalStructure> read(String content, Map<String, String> options) {
        try {
            Path file = Files.writeString(folder.resolve("capital.csv"), content);
            return DatasetKinds.CAPITAL_STRUCTURE
                    .reader()
                    .read(new InputSource(file, options), Progress.none());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void debtAndCapitalisationAreKnownByTheirUsualNames() {
        CapitalStructure structure =
                read("Bank;Market Cap.;Total liabilities\nA;1,5;20\nB;2,5;0\n", Map.of()).value();
        assertEquals(new Figures(20, 1.5), structure.of("A").orElseThrow());
        assertEquals(new Figures(0, 2.5), structure.of("B").orElseThrow());
        assertTrue(structure.of("C").isEmpty());
    }

    @Test
    void aRowThatLacksAFigureIsLeftOut() {
        ReadInput<CapitalStructure> read = read("id,debt,mcap\nA,,3\nB,1,2\n", Map.of());
        assertEquals("capital.incomplete", read.findings().getFirst().problem().code());
        assertEquals(1, read.value().byId().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,mcap\\nA,1|capital.no-column|1",
                "id,debt,mcap\\nA,x,1|capital.not-a-number|2",
                "id,debt,mcap\\nA,-1,1|capital.out-of-bounds|2",
                "id,debt,mcap\\nA,1,0|capital.out-of-bounds|2",
                "id,debt,mcap\\nA,1,1\\nA,1,1|capital.id-twice|3",
                "id,debt,mcap\\n,1,1|capital.no-id|2",
            })
    void whatCannotBeUsedIsRefusedWithItsLine(String content, String code, long line) {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> read(content.replace("\\n", "\n"), Map.of()));
        Problem problem = refusal.problems().getFirst();
        assertEquals(code, problem.code());
        assertEquals(line, problem.line().orElseThrow());
    }
}
