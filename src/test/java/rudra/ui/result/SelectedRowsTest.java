package rudra.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SelectedRowsTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void rowsAreCopiedAsASpreadsheetTakesThem() {
        String copied =
                SelectedRows.tabSeparated(
                        List.of(
                                List.of(NODES.stringNode("Alder"), NODES.numberNode(1.0 / 3)),
                                List.of(NODES.stringNode("a\tb\nc"), NODES.nullNode())));
        assertEquals("Alder\t0.3333333333333333\na b c\t", copied);
    }
}
