package rudra.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import rudra.app.Messages;

final class ResultWordsTest {
    private final ResultTableView tables = new ResultTableView(Messages.load());

    @Test
    void enginesAreCalledByNameInValuesAndHeadings() {
        assertEquals("Eisenberg–Noe", tables.called("eisenberg-noe"));
        assertEquals("Linear DebtRank", tables.heading("linear-debtrank"));
    }

    @Test
    void familiesOfModelsAreCalledByName() {
        assertEquals("Random forest", tables.called("random-forest"));
        assertEquals("Rows", tables.heading("rows"));
    }

    @Test
    void aMetricIsCalledAsInTheLeaderboard() {
        assertEquals("RMSE", tables.called("metric", "rmse"));
        assertEquals("R²", tables.called("metric", "r2"));
        assertEquals(
                tables.heading("averagePrecision"), tables.called("metric", "average-precision"));
        assertEquals(tables.heading("hMeasure"), tables.called("metric", "h-measure"));
        assertEquals("rmse", tables.called("positive", "rmse"));
    }

    @Test
    void anythingElseStandsAsItIs() {
        assertEquals("C08", tables.called("C08"));
        assertEquals("System loss", tables.heading("systemLoss"));
    }
}
