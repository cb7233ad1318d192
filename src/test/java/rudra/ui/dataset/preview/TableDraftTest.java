package rudra.ui.dataset.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a table is to be read, while the user decides. */
class TableDraftTest {
    private final TableDraft draft = new TableDraft(Path.of("loans.csv"), Map.of());

    @Test
    void typesAreSaidColumnByColumnAndTakenBack() {
        TableDraft said = draft.withType("rating", "category").withType("id", TableDraft.SKIP);
        assertEquals("rating=category,id=skip", said.option(TableDraft.TYPES));
        assertEquals("category", said.type("rating"));
        assertEquals("", said.type("amount"));
        assertEquals("id=skip", said.withType("rating", "").option(TableDraft.TYPES));
        assertEquals(draft, said.withType("rating", "").withType("id", ""));
    }

    @Test
    void aTypeSaidTwiceStaysInItsPlace() {
        TableDraft said = draft.withType("a", "text").withType("b", "date").withType("a", "number");
        assertEquals("a=number,b=date", said.option(TableDraft.TYPES));
    }

    @Test
    void aNameWithAnEqualsSignIsUnderstood() {
        assertEquals("number", draft.withType("x=y", "number").type("x=y"));
    }

    @Test
    void aNameThatAListCannotCarryIsToldBeforehand() {
        assertTrue(TableDraft.canSay("monthly income"));
        assertFalse(TableDraft.canSay("income, monthly"));
        assertFalse(TableDraft.canSay(" "));
    }

    @Test
    void anOptionWithoutAValueIsNoLongerSaid() {
        assertEquals(draft, draft.with("missing", "none").with("missing", " "));
    }
}
