package rudra.analysis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Problem;
import rudra.analysis.Unit;

final class RecordNumbersTest {

    sealed interface Event permits Fall, Closure {}

    record Fall(@AtLeast(1) int day, @Unit("share") @AtLeast(0) @AtMost(1) Map<String, Double> by)
            implements Event {}

    record Closure(@AtLeast(1) int day, String who) implements Event {}

    record Rates(@Unit("share a year") @AtLeast(0) @AtMost(1) double baseRate, double spread) {}

    record Length(@AtLeast(1) int days) {}

    record Plan(
            @Inline Length length,
            Rates rates,
            List<Event> events,
            Optional<Rates> later,
            List<Double> weights,
            String name) {
        Plan {
            if (rates.spread() > rates.baseRate()) {
                throw new IllegalArgumentException("The spread is above the base rate.");
            }
        }
    }

    private static final Plan PLAN =
            new Plan(
                    new Length(20),
                    new Rates(0.1, 0.05),
                    List.of(
                            new Closure(3, "X"),
                            new Fall(4, new LinkedHashMap<>(Map.of("north. bonds", 0.2)))),
                    Optional.empty(),
                    List.of(1.0, 2.0),
                    "plan");

    private final RecordNumbers<Plan> numbers = RecordNumbers.of(PLAN, Plan.class);

    @Test
    void numbersAreNamedAsTheyAreWrittenWhereverTheyStand() {
        assertEquals(
                List.of(
                        "days",
                        "rates.baseRate",
                        "rates.spread",
                        "events[0].day",
                        "events[1].day",
                        "events[1].by.north. bonds",
                        "weights[0]",
                        "weights[1]"),
                numbers.all().stream().map(RecordNumber::path).toList());
    }

    @Test
    void aNumberKnowsItsUnitItsBoundsAndWhatItIs() {
        RecordNumber fall = numbers.get("events[1].by.north. bonds");
        assertEquals(Optional.of("share"), fall.unit());
        assertEquals(new ParameterType.NumberType(false, 0, 1), fall.type());
        assertEquals(0.2, fall.value());
    }

    @Test
    void otherValuesMakeAnotherRecordAndLeaveTheRest() {
        Plan changed =
                numbers.with(
                        Map.of("events[1].by.north. bonds", 0.5, "days", 7.0, "weights[1]", 4.0));
        assertEquals(
                new Plan(
                        new Length(7),
                        PLAN.rates(),
                        List.of(new Closure(3, "X"), new Fall(4, Map.of("north. bonds", 0.5))),
                        Optional.empty(),
                        List.of(1.0, 4.0),
                        "plan"),
                changed);
        assertEquals(PLAN, numbers.with(Map.of()));
    }

    @Test
    void hyphensUnderscoresAndCaseDoNotMatter() {
        assertEquals("rates.baseRate", numbers.get("rates.base-rate").path());
        assertEquals("rates.baseRate", numbers.get(" RATES.base_rate ").path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rates.baseRat", "baseRate", "rate.baseRate", "rates.basRate"})
    void anUnknownNameIsAnsweredWithTheOneMeant(String typed) {
        assertTrue(unknown(typed).contains("Did you mean “rates.baseRate”?"), unknown(typed));
    }

    @Test
    void aGroupIsAnsweredWithWhatIsInIt() {
        assertEquals(
                "There is no number “events”. There are: events[0].day, events[1].day,"
                        + " events[1].by.north. bonds.",
                unknown("events"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "events[2].day", "later.spread", "events[0].who"})
    void whatIsNoNumberIsAnsweredWithAllThatThereAre(String typed) {
        assertTrue(unknown(typed).contains("There are: days, rates.baseRate"), unknown(typed));
    }

    @Test
    void aValueOutOfBoundsIsRefusedByItsPath() {
        Problem low = refused(Map.of("events[0].day", 0.0));
        assertEquals(Optional.of("events[0].day"), low.field());
        assertTrue(low.message().contains("is at least 1"), low.message());
        Problem fraction = refused(Map.of("events[1].day", 1.5));
        assertTrue(fraction.message().contains("is a whole number"), fraction.message());
        Problem high = refused(Map.of("events[1].by.north. bonds", 1.01));
        assertTrue(high.message().contains("lies between 0 and 1"), high.message());
    }

    @Test
    void valuesThatDoNotGoTogetherAreRefused() {
        assertEquals(
                "The spread is above the base rate.",
                refused(Map.of("rates.spread", 0.2)).message());
    }

    private String unknown(String typed) {
        return assertThrows(AnalysisException.class, () -> numbers.get(typed))
                .problems()
                .getFirst()
                .message();
    }

    private Problem refused(Map<String, Double> values) {
        return assertThrows(AnalysisException.class, () -> numbers.with(values))
                .problems()
                .getFirst();
    }
}
