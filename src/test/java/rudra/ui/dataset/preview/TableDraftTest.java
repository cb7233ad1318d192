package rudra.ui.dataset.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monthly income",
                "income, monthly",
                " ",
                " x ",
                "\"x\", y",
                "5\" nail",
                "a=b,c"
            })
    void whateverAColumnIsCalledItsTypeCanBeSaid(String name) {
        TableDraft said = draft.withType("id", "skip").withType(name, "number");
        assertEquals("number", said.type(name));
        assertEquals("skip", said.type("id"));
        assertEquals("text", said.withType("z", "text").type("z"));
    }

    @Test
    void anOptionWithoutAValueIsNoLongerSaid() {
        assertEquals(draft, draft.with("missing", "none").with("missing", " "));
    }
}
