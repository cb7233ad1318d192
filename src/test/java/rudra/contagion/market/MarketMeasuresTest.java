package rudra.contagion.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.contagion.market.MarketMeasuresResult.InstitutionRisk;
import rudra.contagion.market.MarketMeasuresResult.Vanished;
import rudra.dataset.CapitalStructure;
import rudra.dataset.CapitalStructure.Figures;
import rudra.dataset.Panel;
import rudra.job.Progress;

final class MarketMeasuresTest {
    private static final int DATES = 601;

    /** Each bank's price by returns of its own beta on a common factor. */
    private static Panel panel(List<String> names, Map<String, double[]> prices) {
        List<LocalDate> dates = new ArrayList<>();
        for (int t = 0; t < DATES; t++) {
            dates.add(LocalDate.of(2006, 1, 2).plusDays(t));
        }
        return new Panel(dates, names, names.stream().map(prices::get).toArray(double[][]::new));
    }

    private static Map<String, double[]> prices() {
        RandomGenerator random = new Seed(11).stream(0);
        double[][] prices = new double[5][DATES];
        double[] beta = {1, 0.5, 1.5, 1, 0.8};
        for (double[] row : prices) {
            row[0] = 100;
        }
        for (int t = 1; t < DATES; t++) {
            double market = 0.01 * random.nextGaussian();
            for (int i = 0; i < prices.length; i++) {
                double own = i == 0 ? 0 : 0.01 * random.nextGaussian();
                prices[i][t] = prices[i][t - 1] * (1 + beta[i] * market + own);
            }
        }
        Arrays.fill(prices[3], 400, DATES, Double.NaN);
        Arrays.fill(prices[4], 0, 500, Double.NaN);
        return Map.of(
                "M", prices[0], "low", prices[1], "high", prices[2], "gone", prices[3], "new",
                prices[4]);
    }

    private static final List<String> NAMES = List.of("M", "low", "high", "gone", "new");

    private static MarketMeasuresParameters parameters(String index, boolean leaveOut, int draws) {
        MarketMeasuresParameters p = MarketMeasuresParameters.defaults();
        return new MarketMeasuresParameters(
                index,
                p.weighting(),
                leaveOut,
                p.from(),
                p.to(),
                p.returns(),
                p.tail(),
                p.minimumDays(),
                p.capitalShare(),
                p.longRun(),
                p.crisisFall(),
                draws,
                p.blockDays(),
                p.confidence());
    }

    private static MarketMeasuresResult measure(
            Panel panel, Optional<CapitalStructure> capital, MarketMeasuresParameters p) {
        return new MarketMeasurement(panel, Optional.empty(), capital, p, Seed.DEFAULT)
                .measure(Progress.none());
    }

    private static MarketMeasuresResult measure(MarketMeasuresParameters p) {
        return measure(panel(NAMES, prices()), Optional.empty(), p);
    }

    private static InstitutionRisk of(MarketMeasuresResult result, String id) {
        return result.institutions().stream()
                .filter(r -> r.institution().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The mean over the days whose market return is among the worst, sorted day by day. */
    private static double shortfall(double[] own, double[] market, int from, int to) {
        List<double[]> days = new ArrayList<>();
        for (int t = from + 1; t < to; t++) {
            days.add(new double[] {market[t] / market[t - 1] - 1, own[t] / own[t - 1] - 1});
        }
        days.sort((a, b) -> Double.compare(a[0], b[0]));
        int worst = (int) Math.ceil(days.size() / 20.0);
        return -days.subList(0, worst).stream().mapToDouble(d -> d[1]).average().orElseThrow();
    }

    @Test
    void eachBankIsMeasuredOnItsOwnDays() {
        MarketMeasuresResult result = measure(parameters("M", false, 0));
        Map<String, double[]> prices = prices();
        double[] market = prices.get("M");
        assertEquals(3, result.institutions().size());
        assertEquals(600, of(result, "low").days());
        assertEquals(399, of(result, "gone").days());
        assertEquals(
                shortfall(prices.get("low"), market, 0, DATES),
                of(result, "low").marginalExpectedShortfall(),
                1e-15);
        assertEquals(
                shortfall(prices.get("gone"), market, 0, 400),
                of(result, "gone").marginalExpectedShortfall(),
                1e-15);
        assertTrue(
                of(result, "high").marginalExpectedShortfall()
                        > of(result, "low").marginalExpectedShortfall());
        assertEquals("high", result.institutions().getFirst().institution());
    }

    @Test
    void aBankWithTooFewDaysIsNotMeasuredAndTheResultSaysWhy() {
        MarketMeasuresResult result = measure(parameters("M", false, 0));
        MarketMeasuresResult.NotMeasured reason = result.notMeasured().getFirst();
        assertEquals("new", reason.institution());
        assertTrue(reason.reason().contains("100 returns"), reason.reason());
        assertTrue(reason.reason().contains("250 are needed"), reason.reason());
    }

    @Test
    void aBankThatVanishesShowsItsLastDaysAgainstThoseBefore() {
        MarketMeasuresResult result = measure(parameters("M", false, 0));
        Map<String, double[]> prices = prices();
        assertEquals(1, result.vanished().size());
        Vanished gone = result.vanished().getFirst();
        assertEquals("gone", gone.institution());
        assertEquals(LocalDate.of(2006, 1, 2).plusDays(399).toString(), gone.lastPrice());
        assertEquals(250, gone.lastDays());
        double[] own = prices.get("gone");
        assertEquals(own[399] / own[149] - 1, gone.priceChange(), 1e-15);
        assertEquals(shortfall(own, prices.get("M"), 149, 400), gone.mesLastDays(), 1e-15);
        assertTrue(gone.mesBefore().isEmpty(), "149 returns before are too few");
        double others =
                (shortfall(prices.get("low"), prices.get("M"), 149, 400)
                                + shortfall(prices.get("high"), prices.get("M"), 149, 400))
                        / 2;
        assertEquals(others, gone.othersMean().orElseThrow(), 1e-15);
    }

    @Test
    void aMarketThatIsAStraightLineOfTheBankMovesByTheSlope() {
        Map<String, double[]> prices = prices();
        double[] twice = new double[DATES];
        twice[0] = 1;
        double[] market = prices.get("M");
        double[] returns = new double[DATES - 1];
        for (int t = 1; t < DATES; t++) {
            double r = market[t] / market[t - 1] - 1;
            returns[t - 1] = 2 * r;
            twice[t] = twice[t - 1] * (1 + 2 * r);
        }
        Arrays.sort(returns);
        MarketMeasuresResult result =
                measure(
                        panel(List.of("M", "twice"), Map.of("M", market, "twice", twice)),
                        Optional.empty(),
                        parameters("M", false, 0));
        InstitutionRisk risk = of(result, "twice");
        assertEquals(2, risk.beta(), 1e-10);
        assertEquals(-returns[29], risk.valueAtRisk(), 1e-13);
        assertEquals(0.5 * (returns[299] - returns[29]), risk.deltaCoVar(), 1e-11);
    }

    @Test
    void sriskIsWhatCapitalLacksAfterALongCrisis() {
        CapitalStructure capital = new CapitalStructure(Map.of("low", new Figures(900, 100)));
        MarketMeasuresResult result =
                measure(panel(NAMES, prices()), Optional.of(capital), parameters("M", false, 0));
        InstitutionRisk risk = of(result, "low");
        double kept = Math.exp(-18 * risk.marginalExpectedShortfall());
        assertEquals(1 - kept, risk.longRunLoss(), 1e-15);
        assertEquals(0.08 * 900 - 0.92 * kept * 100, risk.srisk().orElseThrow(), 1e-12);
        assertEquals(
                Math.max(0, risk.srisk().orElseThrow()), result.systemShortfall().orElseThrow());
        assertTrue(of(result, "high").srisk().isEmpty());
        assertTrue(
                result.notMeasured().stream()
                        .anyMatch(n ->
                                n.institution().equals("high") && n.measure().equals("srisk")));
    }

    @Test
    void twoBanksLeftOutOfTheirOwnMeanAreMeasuredAgainstEachOther() {
        Map<String, double[]> prices = prices();
        MarketMeasuresResult result =
                measure(
                        panel(List.of("low", "high"), prices),
                        Optional.empty(),
                        parameters("", true, 0));
        assertEquals(
                shortfall(prices.get("low"), prices.get("high"), 0, DATES),
                of(result, "low").marginalExpectedShortfall(),
                1e-13);
    }

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void theOrderOfBanksDoesNotMatter(Weighting weighting) {
        MarketMeasuresParameters p = parameters("", false, 20);
        MarketMeasuresParameters weighted =
                new MarketMeasuresParameters(
                        "",
                        weighting,
                        false,
                        p.from(),
                        p.to(),
                        p.returns(),
                        p.tail(),
                        p.minimumDays(),
                        p.capitalShare(),
                        p.longRun(),
                        p.crisisFall(),
                        p.draws(),
                        p.blockDays(),
                        p.confidence());
        Optional<CapitalStructure> capital =
                Optional.of(
                        new CapitalStructure(
                                Map.of("low", new Figures(1, 2), "gone", new Figures(2, 3))));
        MarketMeasuresResult one = measure(panel(NAMES, prices()), capital, weighted);
        MarketMeasuresResult other = measure(panel(NAMES.reversed(), prices()), capital, weighted);
        for (InstitutionRisk risk : one.institutions()) {
            InstitutionRisk same = of(other, risk.institution());
            assertEquals(risk.marginalExpectedShortfall(), same.marginalExpectedShortfall(), 1e-12);
            assertEquals(risk.deltaCoVar(), same.deltaCoVar(), 1e-9);
        }
        assertEquals(one.intervals().size(), other.intervals().size());
    }

    @Test
    void theSameSeedDrawsTheSameIntervalsAndTheyHoldTheMeasure() {
        MarketMeasuresResult one = measure(parameters("M", false, 100));
        assertEquals(one, measure(parameters("M", false, 100)));
        for (MarketMeasuresResult.IntervalRow row : one.intervals()) {
            InstitutionRisk risk = of(one, row.institution());
            assertTrue(row.mesLow() < risk.marginalExpectedShortfall());
            assertTrue(row.mesHigh() > risk.marginalExpectedShortfall());
            assertTrue(row.deltaCoVarLow() < row.deltaCoVarHigh());
        }
    }

    @Test
    void weightsByCapitalisationNeedIt() {
        MarketMeasuresParameters p = MarketMeasuresParameters.defaults();
        MarketMeasuresParameters weighted =
                new MarketMeasuresParameters(
                        "",
                        Weighting.CAPITALISATION,
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
                        p.confidence());
        AnalysisException wrong = assertThrows(AnalysisException.class, () -> measure(weighted));
        assertEquals("market.no-capitalisation", wrong.problems().getFirst().code());
    }

    @Test
    void anUnknownIndexIsRefusedWithTheColumnsThatThereAre() {
        AnalysisException wrong =
                assertThrows(AnalysisException.class, () -> measure(parameters("DAX", false, 0)));
        assertTrue(wrong.problems().getFirst().message().contains("M, low, high"));
    }

    @Test
    void aPeriodWithoutDatesIsRefused() {
        MarketMeasuresParameters p = MarketMeasuresParameters.defaults();
        MarketMeasuresParameters late =
                new MarketMeasuresParameters(
                        "M",
                        p.weighting(),
                        false,
                        Optional.of("2020-01-01"),
                        p.to(),
                        p.returns(),
                        p.tail(),
                        p.minimumDays(),
                        p.capitalShare(),
                        p.longRun(),
                        p.crisisFall(),
                        0,
                        p.blockDays(),
                        p.confidence());
        AnalysisException wrong = assertThrows(AnalysisException.class, () -> measure(late));
        assertEquals("from", wrong.problems().getFirst().field().orElseThrow());
    }
}
