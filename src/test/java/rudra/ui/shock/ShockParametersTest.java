package rudra.ui.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputSource;
import rudra.network.Institutions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ShockParametersTest {
    private static final Institutions BANKS = Institutions.of(List.of("A", "B", "C"));

    @Test
    void aDraftBecomesTheParametersThatTheCommandLineTakes() {
        ShockDraft draft =
                ShockDraft.none()
                        .withFailing(List.of("C", "A"))
                        .withLosses(
                                List.of(
                                        new DirectLoss("A", LossKind.EQUITY, "1,200.5"),
                                        new DirectLoss("B", LossKind.EQUITY_SHARE, "12.5 %"),
                                        new DirectLoss("B", LossKind.EXTERNAL_ASSETS, "30")))
                        .withSetting("alpha", json("{\"x\":0.7}").get("x"));
        assertEquals(
                json(
                        "{'failing':['C','A'],'equityLoss':{'A':1200.5},'distress':{'B':0.125},"
                                + "'externalAssetLoss':{'B':30.0},'alpha':0.7}"),
                json(ShockParameters.of(draft, BANKS).toString()));
    }

    @Test
    void rowsOfOneInstitutionAddUpAsWritten() {
        ShockDraft draft =
                ShockDraft.none()
                        .withLosses(
                                List.of(
                                        new DirectLoss("A", LossKind.EQUITY, "0.1"),
                                        new DirectLoss("A", LossKind.EQUITY, "0.2")));
        assertEquals(
                0.3, ShockParameters.of(draft, BANKS).path("equityLoss").path("A").doubleValue());
    }

    @Test
    void rowsThatCannotBeUsedAreLeftOutAndMakeTheDraftUnusable() {
        ShockDraft draft =
                ShockDraft.none()
                        .withLosses(List.of(new DirectLoss("nobody", LossKind.EQUITY, "1")));
        assertEquals(json("{}"), ShockParameters.of(draft, BANKS));
        assertFalse(draft.isUsable(BANKS));
    }

    @Test
    void parametersBecomeTheDraftThatMeansThem() {
        ObjectNode parameters =
                json("{'failing':['A'],'distress':{'B':0.125},'equityLoss':{'C':7},'beta':0.9}");
        ShockDraft draft = ShockParameters.draft(parameters);
        assertEquals("12.5", draft.losses().getLast().amount());
        assertEquals(
                json("{'failing':['A'],'equityLoss':{'C':7.0},'distress':{'B':0.125},'beta':0.9}"),
                json(ShockParameters.of(draft, BANKS).toString()));
    }

    @Test
    void theCommandSaysTheSameInOneLine() {
        InputSource network =
                new InputSource(
                        Path.of("my data/net.csv"),
                        Map.of("institutions", "banks.csv", "missing-equity", "zero"));
        assertEquals(
                "rudra run contagion.compare --network 'my data/net.csv' --institutions banks.csv"
                        + " --set missing-equity=zero --set failing=A,B --set equityLoss=C=7.5",
                EquivalentCommand.of(
                        "contagion.compare",
                        network,
                        json("{'failing':['A','B'],'equityLoss':{'C':7.5}}"),
                        "shock.yaml"));
    }

    @Test
    void anIdWithACommaGoesThroughAConfigFile() {
        assertEquals(
                "rudra run contagion.compare --network net.csv --config shock.yaml",
                EquivalentCommand.of(
                        "contagion.compare",
                        InputSource.of(Path.of("net.csv")),
                        json("{'failing':['A, B & Co']}"),
                        "shock.yaml"));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
