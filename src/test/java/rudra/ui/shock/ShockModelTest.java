package rudra.ui.shock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.app.Messages;
import rudra.ui.edit.Edit;
import rudra.ui.edit.EditHistory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

class ShockModelTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final EditHistory edits = new EditHistory();
    private final ShockModel shock = new ShockModel(edits, Messages.load());

    @Test
    void everyChangeCanBeTakenBackAndMadeAgain() {
        shock.letFail("A", true);
        shock.add(List.of(new DirectLoss("B", LossKind.EQUITY, "10")));
        shock.set("alpha", "α", NODES.numberNode(0.7));
        ShockDraft whole = shock.draft();
        for (int i = 0; i < 3; i++) {
            edits.undo();
        }
        assertEquals(ShockDraft.none(), shock.draft());
        for (int i = 0; i < 3; i++) {
            edits.redo();
        }
        assertEquals(whole, shock.draft());
    }

    @Test
    void theLettersOfOneAmountAreTakenBackTogether() {
        shock.add(List.of(DirectLoss.empty()));
        shock.change(0, "amount", row -> row.worth("1"));
        shock.change(0, "amount", row -> row.worth("12"));
        shock.change(0, "institution", row -> row.of("B"));
        edits.undo();
        assertEquals("12", shock.draft().losses().getFirst().amount());
        edits.undo();
        assertEquals("", shock.draft().losses().getFirst().amount());
    }

    @Test
    void lettingSomebodyFailWhoFailsAlreadyIsNoChange() {
        shock.letFail("A", true);
        shock.letFail("A", true);
        assertEquals(List.of("A"), shock.draft().failing());
        edits.undo();
        assertTrue(edits.nextUndoProperty().get().isEmpty());
    }

    @Test
    void theMenuNamesTheChangeInWords() {
        shock.letFail("GBR", true);
        assertEquals(Optional.of("Let GBR fail"), edits.nextUndoProperty().get().map(Edit::title));
    }

    @Test
    void aSettingTakenBackToItsDefaultIsNoLongerStated() {
        shock.set("alpha", "α", NODES.numberNode(0.7));
        shock.set("alpha", "α", MissingNode.getInstance());
        assertTrue(shock.draft().settings().isEmpty());
    }

    @Test
    void aDraftIsRememberedWithItsUnfinishedRows() {
        shock.letFail("A, B & Co", true);
        shock.add(List.of(new DirectLoss("", LossKind.EQUITY_SHARE, "12,5")));
        shock.set("recoveryRate", "Recovery", NODES.numberNode(0.4));
        RememberedShock kept = new RememberedShock("/data/x.csv", shock.draft());
        assertEquals(Optional.of(kept), RememberedShock.parse(kept.text()));
    }

    @Test
    void aRememberedTextThatIsBrokenCountsAsNone() {
        assertTrue(RememberedShock.parse("{\"network\":").isEmpty());
        assertTrue(RememberedShock.parse("[]").isEmpty());
    }
}
