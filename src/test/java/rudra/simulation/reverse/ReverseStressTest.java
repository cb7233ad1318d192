package rudra.simulation.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.JsonValue;
import rudra.contagion.RandomNetworks;
import rudra.job.CancelledException;
import rudra.job.StopAfter;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.simulation.Threads;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Failing;

/** Thresholds that can be worked out by hand, and what is asked for in vain. */
final class ReverseStressTest {
    private static final String STILL = "{\"steps\": 1, \"behaviour\": \"none\"";

    /** External assets of 100 against debts of 90: an equity of 10. */
    private static final Network ALONE =
            RandomNetworks.balanced(new double[][] {{0}}, new double[] {100}, new double[] {90});

    /** b0 owes b1 20; b1 has an equity of 5, b0 one of 10. */
    private static final Network CHAIN =
            RandomNetworks.balanced(
                    new double[][] {{0, 20}, {0, 0}},
                    new double[] {100, 80},
                    new double[] {70, 95});

    /** b0 and b1 each owe b2 20, which has an equity of 30. */
    private static final Network FORK =
            RandomNetworks.balanced(
                    new double[][] {{0, 0, 20}, {0, 0, 20}, {0, 0, 0}},
                    new double[] {100, 100, 100},
                    new double[] {70, 60, 110});

    private static Answer first(ReverseStressResult result) {
        return result.answers().getFirst();
    }

    @Test
    void aBankAloneFailsOnceItLosesMoreThanItsEquity() {
        ReverseStressResult result =
                Asked.of(
                        ALONE,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 1},
                                  "search": {"type": "asset-loss", "tolerance": 1e-6}}\
                                """);
        assertEquals(0.1, first(result).size(), 2e-6);
        assertTrue(first(result).size() > 0.1, "equity of exactly 0 is no failure");
        assertEquals(0.1, first(result).holdsAt(), 1e-6);
        assertEquals(10, first(result).amount(), 2e-4);
        assertEquals(List.of(new Failing("b0", 1, 0)), result.institutions());
    }

    @Test
    void theShockOfWhichABankLosesHalfItsEquityIsNeededTwice() {
        ReverseStressResult result =
                Asked.of(
                        ALONE,
                        STILL
                                + """
                                , "shocks": [{"type": "institution", "equityLoss": {"b0": 5}}],
                                  "threshold": {"metric": "loss-share", "level": 0.999999}}\
                                """);
        assertEquals(2, first(result).size(), 0.001);
        assertTrue(
                result.finding().startsWith("At 2 times their size all shocks"), result.finding());
    }

    @Test
    void alongAChainTheCreditorsEquityIsTheThreshold() {
        // b1 fails once b0 pays it less than 15 of 20: pro rata of 90 owed, 67.5 of 100 are left.
        String asked =
                STILL
                        + """
                        , "threshold": {"metric": "failures", "level": 2},
                          "search": {"type": "asset-loss", "institutions": ["b0"],
                                     "tolerance": 1e-5}}\
                        """;
        assertEquals(0.325, first(Asked.of(CHAIN, asked)).size(), 2e-5);
        // b1's own loss of more than 5 of 80 makes it fail, and b0 with nobody.
        String other = asked.replace("[\"b0\"]", "[\"b1\"]");
        assertEquals(List.of(), Asked.of(CHAIN, other).answers());
        assertTrue(
                Asked.of(CHAIN, other).finding().startsWith("No loss of b1 that was tried"),
                Asked.of(CHAIN, other).finding());
    }

    @Test
    void ofTwoCulpritsTheOneThatNeedsToLoseLessIsNamedFirst() {
        ReverseStressResult result =
                Asked.of(
                        CHAIN,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 1},
                                  "search": {"type": "asset-loss", "tolerance": 1e-4}}\
                                """);
        assertEquals(List.of("b1", "b0"), result.answers().stream().map(Answer::what).toList());
        assertEquals(5, result.answers().get(0).amount(), 0.02);
        assertEquals(10, result.answers().get(1).amount(), 0.02);
        assertTrue(result.finding().contains("2 of 2 institutions break it alone."));
    }

    @Test
    void aPairThatBreaksOnlyTogetherIsFoundAndSaidToBeOne() {
        ReverseStressResult result =
                Asked.of(
                        FORK,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 3},
                                  "contagion": {"engine": "furfine"},
                                  "search": {"type": "failing-set"}}\
                                """);
        assertEquals("b0 and b1", first(result).what());
        assertEquals(200, first(result).amount());
        assertTrue(
                result.finding().startsWith("No single failure breaks the threshold. b0 and b1"),
                result.finding());
        // Three single failures, nobody, and three pairs in one block.
        assertEquals(7, result.looks().size());
    }

    @Test
    void aSingleFailureThatIsEnoughMakesPairsNeedless() {
        ReverseStressResult result =
                Asked.of(
                        CHAIN,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 2},
                                  "search": {"type": "failing-set", "cost": "equity"}}\
                                """);
        assertEquals("b0", first(result).what());
        assertEquals(10, first(result).amount());
        assertEquals(3, result.looks().size());
        assertTrue(result.finding().contains("1 of 2 single failures do"), result.finding());
        assertTrue(result.finding().endsWith("Pairs need not be tried."), result.finding());
    }

    @Test
    void whatWasNotTriedIsNotCalledSafe() {
        ReverseStressResult result =
                Asked.of(
                        FORK,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 4},
                                  "search": {"type": "failing-set", "limit": 1}}\
                                """);
        assertEquals(
                "None of 3 single failures breaks the threshold, and no pair of those tried: 1 of 3,"
                        + " those with the least assets.",
                result.finding());
        assertEquals(List.of(), result.answers());
    }

    @Test
    void whatIsBrokenAlreadyNeedsNothing() {
        String broken =
                STILL
                        + """
                        , "shocks": [{"type": "institution", "failing": ["b0"], "equityLoss": {"b1": 1}}],
                          "threshold": {"metric": "failures", "level": 1}, "search": {"type": "%s"}}\
                        """;
        for (String type : List.of("shock-size", "asset-loss", "failing-set")) {
            ReverseStressResult result = Asked.of(CHAIN, broken.formatted(type));
            assertTrue(result.finding().startsWith("The threshold is broken "), result.finding());
            assertEquals(0, first(result).size());
        }
    }

    @Test
    void onlyTheShockAskedForIsMultiplied() {
        ReverseStressResult result =
                Asked.of(
                        CHAIN,
                        STILL
                                + """
                                , "shocks": [{"type": "institution", "equityLoss": {"b0": 4}},
                                             {"type": "institution", "equityLoss": {"b1": 2}}],
                                  "threshold": {"metric": "failures", "level": 1},
                                  "search": {"type": "shock-size", "shock": "shocks[0]", "to": 10}}\
                                """);
        // b0 fails at 10; b1 keeps its loss of 2.
        assertEquals(2.5, first(result).size(), 0.001);
        assertEquals("shock 1 (institution)", first(result).what());
    }

    @Test
    void onManyRunsTheThresholdMustBreakInTheShareAskedFor() {
        // The loss is 5 times a log-normal factor with a median of exp(−σ²/2); it must exceed 10.
        String asked =
                STILL
                        + """
                        , "shocks": [{"type": "institution", "equityLoss": {"b0": 5}}],
                          "threshold": {"metric": "failures", "level": 1}, "runs": 401,
                          "probability": %s, "search": {"type": "shock-size", "to": 4}}\
                        """;
        double median = first(Asked.of(ALONE, asked.formatted("0.5"))).size();
        assertEquals(2 * Math.exp(0.25 * 0.25 / 2), median, 0.1);
        double seldom = first(Asked.of(ALONE, asked.formatted("0.1"))).size();
        // The 90 % quantile of a standard normal variable is 1.2816.
        assertEquals(median * Math.exp(-0.25 * 1.2816), seldom, 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shock-size", "asset-loss", "failing-set"})
    void theNumberOfThreadsDoesNotMatter(String type) {
        Network banks = SampleNetworks.coreAndPeriphery();
        String asked =
                """
                {"steps": 3, "shocks": [{"type": "asset-class", "fall": {"securities": 0.2}}],
                 "threshold": {"metric": "loss-share", "level": 0.3}, "runs": 2,
                 "search": {"type": "%s"%s}}\
                """
                        .formatted(
                                type,
                                type.equals("shock-size")
                                        ? ""
                                        : ", \"institutions\": [\"C01\", \"C08\", \"C02\"]");
        assertEquals(
                JsonValue.of(Asked.of(banks, asked, new Threads(1))).tree(),
                JsonValue.of(Asked.of(banks, asked, new Threads(5))).tree());
    }

    @Test
    void aSearchThatIsStoppedTellsWhatItTriedAndClaimsNothingOfTheRest() {
        String asked =
                """
                {"steps": 1, "behaviour": "none", "threshold": {"metric": "failures", "level": 60},
                 "search": {"type": "failing-set"}}\
                """;
        Network banks = SampleNetworks.coreAndPeriphery();
        ReverseStressResult stopped = Asked.of(banks, asked, new StopAfter(80));
        assertEquals(Optional.of("60 single failures and 19 pairs"), stopped.part());
        assertEquals("None of those tried breaks the threshold.", stopped.finding());
        assertEquals(80, stopped.looks().size());
        assertThrows(CancelledException.class, () -> Asked.of(banks, asked, new StopAfter(1)));
    }

    private static final String SCALED =
            STILL
                    + """
                    , "shocks": [{"type": "institution", "equityLoss": {"b0": 4}}],
                      "threshold": {"metric": "failures", "level": 1},
                      "search": {"type": "shock-size", "to": 4, "looks": 4}}\
                    """;

    @Test
    void aScanOfSizesThatIsStoppedKeepsTheLooksDone() {
        ReverseStressResult whole = Asked.of(ALONE, SCALED);
        ReverseStressResult early = Asked.of(ALONE, SCALED, new StopAfter(2));
        assertEquals(Optional.of("2 of 5 looks"), early.part());
        assertEquals(whole.looks().subList(0, 2), early.looks());
        assertEquals(List.of(), early.answers());
        assertTrue(
                early.finding()
                        .startsWith(
                                "No size of all shocks that was tried before the search was"
                                        + " stopped, up to 1 times"),
                early.finding());
        ReverseStressResult late = Asked.of(ALONE, SCALED, new StopAfter(4));
        assertEquals(Optional.of("4 of 5 looks"), late.part());
        // b0 has an equity of 10: twice 4 it bears, three times not.
        assertEquals(3, first(late).size());
        assertEquals(2, first(late).holdsAt());
        assertTrue(late.finding().endsWith("Between the two nothing more was tried."));
        assertEquals(List.of(), late.institutions());
        late.charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
        assertThrows(CancelledException.class, () -> Asked.of(ALONE, SCALED, new StopAfter(0)));
    }

    @Test
    void stoppedAfterTheSearchItKeepsTheAnswerWithoutWhoFailsByIt() {
        ReverseStressResult whole = Asked.of(ALONE, SCALED);
        StopAfter told = new StopAfter(Integer.MAX_VALUE);
        Asked.of(ALONE, SCALED, told);
        ReverseStressResult stopped = Asked.of(ALONE, SCALED, new StopAfter(told.told().get() - 2));
        assertEquals(
                Optional.of("the whole search, but not who fails by its answer"), stopped.part());
        assertEquals(whole.answers(), stopped.answers());
        assertEquals(whole.finding(), stopped.finding());
    }

    @Test
    void theLossOfOneInstitutionThatIsStoppedKeepsTheLooksDone() {
        ReverseStressResult stopped =
                Asked.of(
                        ALONE,
                        STILL
                                + """
                                , "threshold": {"metric": "failures", "level": 1},
                                  "search": {"type": "asset-loss", "looks": 20}}\
                                """,
                        new StopAfter(2));
        assertEquals(Optional.of("2 of 21 looks"), stopped.part());
        assertEquals(
                "No loss of b0 that was tried before the search was stopped breaks the threshold,"
                        + " up to that of 5 % of the external assets: 0 failures, 5.00 lost.",
                stopped.finding());
    }

    @Test
    void everySearchHasAPicture() {
        for (String type : List.of("shock-size", "asset-loss", "failing-set")) {
            ReverseStressResult result =
                    Asked.of(
                            CHAIN,
                            STILL
                                    + ", \"shocks\": [{\"type\": \"institution\", \"equityLoss\":"
                                    + " {\"b0\": 4}}], \"search\": {\"type\": \""
                                    + type
                                    + "\"}}");
            assertFalse(result.charts().isEmpty(), type);
            result.charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "threshold": {"level": 0} | threshold | above 0
                    "threshold": {"level": 1.5} | threshold | at most 1
                    "threshold": {"metric": "pain"} | threshold.metric | is one of failures
                    "search": {"type": "guess"} | search | takes one of the types
                    "search": {"to": 0} | search | takes one of the types
                    "search": {"type": "shock-size", "to": 0} | search.to | lies between
                    "search": {"type": "shock-size"} | search.shock | The scenario has no shocks
                    "shocks": [{"type": "institution", "failing": ["b0"]}] | search.shock | no shock with a size
                    "shocks": [{"type": "volatility"}], "search": {"type": "shock-size", "shock": "shocks[1]"} | search.shock | There is no “shocks[1]”. The scenario has: shocks[0] volatility.
                    "search": {"type": "asset-loss", "institutions": ["b7"]} | search.institutions | no institution “b7”
                    "search": {"type": "asset-loss", "step": 2} | search.step | only 1 steps
                    "search": {"type": "asset-loss", "tolerance": 0} | search.tolerance | lies between
                    "search": {"type": "failing-set", "most": 3} | search.most | lies between 1 and 2
                    "search": {"type": "failing-set", "cost": "love"} | search.cost | is one of assets, equity
                    "probability": 0 | probability | lies between
                    "runs": 0 | runs | lies between
                    """)
    void whatCannotBeIsRefusedByField(String asked, String field, String words) {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class, () -> Asked.of(CHAIN, STILL + ", " + asked + "}"));
        Problem problem = refused.problems().getFirst();
        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        assertEquals(Optional.of(field), problem.field(), problem.message());
        assertTrue(problem.message().contains(words), problem.message());
    }
}
