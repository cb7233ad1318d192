package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.json.Ids;
import rudra.contagion.analysis.EngineId;

/** Networks and settings that try to break the engines: each ends in numbers or in a sentence. */
final class HostileContagionTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @TempDir Path folder;
    private CommandLineFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = new CommandLineFixture(folder);
    }

    /** Books, claims on each other and shares in each other. */
    private static String network(String books, double claim, double share) {
        return """
        {'format': 'rudra-network/1', 'institutions': [%s, %s],
         'exposures': [{'creditor': 'A', 'debtor': 'B', 'amount': %s},
                       {'creditor': 'B', 'debtor': 'A', 'amount': %s}],
         'equityHoldings': [{'holder': 'A', 'issuer': 'B', 'share': %s},
                            {'holder': 'B', 'issuer': 'A', 'share': %s}]}
        """
                .formatted(books.formatted("A"), books.formatted("B"), claim, claim, share, share);
    }

    private static String books(String assets, String debts, String cash, String bonds) {
        return "{'id': '%s', 'externalAssets': %s, 'externalLiabilities': %s, 'cash': %s, 'holdings': {'bonds': %s, 'gold': 0}}"
                .formatted("%s", assets, debts, cash, bonds);
    }

    static List<String> networks() {
        String usual = books("10", "8", "1", "4");
        String overdrawn = books("10", "12", "1", "4");
        return List.of(
                network(books("10", "10", "1", "4"), 3, 0.3),
                network(overdrawn, 3, 0.3),
                network(overdrawn, 3, 1),
                network(usual, 3, 1),
                network(usual, 3, 0.999999999999),
                network(usual, 3, 1.5),
                network(books("1e-9", "0", "0", "1e-9"), 1e15, 0),
                network(books("1.7e308", "1.7e308", "1e308", "1e308"), 1.7e308, 0.5),
                network(books("5e-324", "5e-324", "0", "5e-324"), Double.MIN_VALUE, 0.5),
                network(books("0", "0", "0", "0"), 0, 0),
                network(books("10", "8", "0", "0"), 3, 0),
                network(books("10", "8", "-3", "-4"), 3, 0.1),
                network(books("10", "8", "30", "40"), 3, 0.1),
                network(books("-10", "-8", "0", "1"), -3, 0.1));
    }

    @ParameterizedTest
    @EnumSource
    void everyEngineEndsOnEveryNetwork(EngineId engine) throws IOException {
        String id = "engine=" + Ids.of(engine);
        for (String text : networks()) {
            assertEnds(text, id);
            assertEnds(text, id, "failing=A", "externalAssetLossShare=1");
        }
    }

    static Stream<String> extremes() {
        return Stream.of(
                "square-root-fire-sale squareRoot.impactCoefficient=1e308",
                "square-root-fire-sale squareRoot.cap=1 squareRoot.impactCoefficient=0.2",
                "leverage-targeting-fire-sale leverageTargeting.priceImpact=1",
                "leverage-targeting-fire-sale leverageTargeting.target=1e-6"
                        + " leverageTargeting.buffer=1 leverageTargeting.minimum=0",
                "combined-channels combined.priceShock.bonds=1 combined.marketImpact=1e9",
                "combined-channels combined.leverageCap=1 combined.marketImpact=3",
                "ex-ante-valuation exAnte.assetVolatility=0",
                "ex-ante-valuation exAnte.assetVolatility=0 exAnte.valuation=merton-endogenous",
                "ex-ante-valuation exAnte.assetVolatility=1e-300 exAnte.valuation=merton-exogenous",
                "bail-in bailIn.targetRatio=1 bailIn.externalShare=1 bailIn.interbankShare=1",
                "bail-in bailIn.classes=100 bailIn.contingentClasses=99",
                "liquidity liquidity.fundingShock=1 liquidity.hoarding=1 liquidity.distressAt=0"
                        + " liquidity.saleDiscount=0.99 liquidity.liquidShare=0");
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void extremeSettingsEnd(String settings) throws IOException {
        String[] words = ("engine=" + settings).split(" ");
        for (String text : networks().subList(0, 5)) {
            assertEnds(text, words);
        }
    }

    static Stream<String> wrong() {
        return Stream.of(
                "furfine recoveryRate=NaN",
                "eisenberg-noe equityLoss.A=Infinity",
                "linear-debtrank distress.A=-0.1",
                "square-root-fire-sale squareRoot.cap=0",
                "square-root-fire-sale squareRoot.impactCoefficientByClass.silver=1",
                "leverage-targeting-fire-sale leverageTargeting.target=0",
                "leverage-targeting-fire-sale leverageTargeting.priceShock.silver=0.1",
                "combined-channels combined.marketImpact=Infinity",
                "combined-channels combined.priceShock.bonds=1.1",
                "combined-channels combined.priceShock.silver=0.1",
                "combined-channels combined.leverageTarget=3",
                "ex-ante-valuation exAnte.volatility.C=0.1",
                "bail-in bailIn.targetRatio=0.01",
                "liquidity liquidity.saleDiscount=1",
                "liquidity liquidity.fundingShockById.C=1");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void settingsThatMeanNothingAreAFaultOfUseThatNamesThem(String settings) throws IOException {
        String[] words = ("engine=" + settings).split(" ");
        var answer = run(networks().getFirst(), words);
        assertEquals(ExitCode.USAGE.status(), answer.status(), answer.err());
        String said = answer.out() + answer.err();
        String name = words[1].split("=")[0];
        String group = name.split("[.]")[0];
        String field = name.substring(name.lastIndexOf('.') + 1);
        assertTrue(said.contains(field) || said.contains(group), said);
    }

    @Test
    void strictlyToBeReadNetworksEndAsWell() throws IOException {
        for (String text : networks()) {
            write(text);
            var answer = assertTimeoutPreemptively(AT_MOST, () -> fixture.rudra(words("--strict")));
            assertEnded(text, answer);
        }
    }

    private void assertEnds(String text, String... settings) throws IOException {
        assertEnded(text + String.join(" ", settings), run(text, settings));
    }

    private CommandLineFixture.Answer run(String text, String... settings) throws IOException {
        write(text);
        List<String> more = new ArrayList<>();
        for (String setting : settings) {
            more.addAll(List.of("--set", setting));
        }
        String[] words = words(more.toArray(String[]::new));
        return assertTimeoutPreemptively(AT_MOST, () -> fixture.rudra(words));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("network.json"), text.replace('\'', '"'));
    }

    private String[] words(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "run",
                                "contagion.replay",
                                "--json",
                                "--network",
                                folder.resolve("network.json").toString(),
                                "--workspace",
                                folder.resolve("workspace").toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private static void assertEnded(String what, CommandLineFixture.Answer answer) {
        String said = answer.out() + answer.err();
        assertFalse(said.contains("Exception"), what + said);
        if (answer.status() == ExitCode.DONE.status()) {
            assertFalse(answer.out().contains("NaN"), what + said);
            assertFalse(answer.out().contains("Infinity"), what + said);
            assertTrue(answer.json().isObject(), what);
        } else {
            boolean isToldWhy =
                    answer.status() == ExitCode.USAGE.status()
                            || answer.status() == ExitCode.INPUT.status();
            assertTrue(isToldWhy && said.contains("message"), what + said);
        }
    }
}
