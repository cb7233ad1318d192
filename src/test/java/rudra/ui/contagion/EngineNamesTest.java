package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.json.Ids;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineId;

final class EngineNamesTest {

    @ParameterizedTest
    @EnumSource(EngineId.class)
    void formsAndChartsCallAnEngineTheSame(EngineId engine) {
        assertEquals(engine.title(), EngineNames.of(Ids.of(engine), Messages.load()));
        assertEquals(engine.title(), EngineId.titleOf(Ids.of(engine)));
    }
}
