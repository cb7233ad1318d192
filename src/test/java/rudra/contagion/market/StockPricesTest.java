package rudra.contagion.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rudra.SharedData;
import rudra.analysis.InputSource;
import rudra.analysis.Seed;
import rudra.contagion.market.MarketMeasuresResult.InstitutionRisk;
import rudra.dataset.Panel;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;

/** Twenty stocks of 1990 to 2018, of which ten begin late. */
final class StockPricesTest {

    @Test
    void measuresAgreeWithALinearProgrammeSolvedElsewhere() {
        Path file = SharedData.existing("markets/pypfopt_stock_prices.csv");
        Panel prices =
                DatasetKinds.PRICES.reader().read(InputSource.of(file), Progress.none()).value();
        MarketMeasuresParameters p = MarketMeasuresParameters.defaults();
        MarketMeasuresResult result =
                new MarketMeasurement(
                                prices,
                                Optional.empty(),
                                Optional.empty(),
                                new MarketMeasuresParameters(
                                        "",
                                        p.weighting(),
                                        false,
                                        p.from(),
                                        p.to(),
                                        p.returns(),
                                        p.tail(),
                                        p.minimumDays(),
                                        p.capitalShare(),
                                        p.longRun(),
                                        p.crisisFall(),
                                        0,
                                        p.blockDays(),
                                        p.confidence()),
                                Seed.DEFAULT)
                        .measure(Progress.none());
        Map<String, InstitutionRisk> byId =
                result.institutions().stream()
                        .collect(
                                Collectors.toMap(
                                        InstitutionRisk::institution, Function.identity()));
        // NumPy's means and order statistics; SciPy's linprog (HiGHS) for the quantile regression.
        assertEquals(20, byId.size());
        assertEquals(0.03709882343696609, byId.get("JPM").marginalExpectedShortfall(), 1e-12);
        assertEquals(0.013975786966665226, byId.get("JPM").deltaCoVar(), 1e-10);
        assertEquals(0.03905659400056749, byId.get("BAC").marginalExpectedShortfall(), 1e-12);
        assertEquals(0.01106381570662875, byId.get("BAC").deltaCoVar(), 1e-10);
        assertEquals(0.029573662646609152, byId.get("BABA").marginalExpectedShortfall(), 1e-12);
        assertEquals(0.010094634879470035, byId.get("BABA").deltaCoVar(), 1e-10);
        assertEquals(0.030442964595311713, byId.get("GM").marginalExpectedShortfall(), 1e-12);
        assertEquals(0.011483254706946763, byId.get("GM").deltaCoVar(), 1e-10);
    }
}
