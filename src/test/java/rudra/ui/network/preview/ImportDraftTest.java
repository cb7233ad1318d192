package rudra.ui.network.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.file.NumberStyle;
import rudra.network.io.Column;
import rudra.network.io.ColumnRole;
import rudra.network.io.FilePreview;
import rudra.network.io.Layout;

class ImportDraftTest {
    private final ImportDraft draft = new ImportDraft(Path.of("x.csv"), Map.of());

    private static FilePreview file(Column... columns) {
        return new FilePreview(
                Path.of("x.csv"),
                Layout.EXPOSURE_LIST,
                "UTF-8",
                "comma",
                NumberStyle.POINT,
                true,
                List.of(columns),
                List.of());
    }

    @Test
    void aRoleIsSaidByTheNameOfItsColumn() {
        Column value = new Column(2, "value", Optional.empty());
        assertEquals(
                Map.of("amount", "value"),
                draft.withRole(file(value), value, Optional.of(ColumnRole.AMOUNT)).columns());
    }

    @Test
    void aColumnWhoseNameWouldNotBeUnderstoodIsSaidByItsPlace() {
        Column comma = new Column(2, "value, EUR", Optional.empty());
        Column first = new Column(0, "bank", Optional.empty());
        Column second = new Column(1, "bank", Optional.empty());
        FilePreview file = file(first, second, comma);
        assertEquals(
                "3",
                draft.withRole(file, comma, Optional.of(ColumnRole.AMOUNT))
                        .columns()
                        .get("amount"));
        assertEquals(
                "2",
                draft.withRole(file, second, Optional.of(ColumnRole.DEBTOR))
                        .columns()
                        .get("debtor"));
    }

    @Test
    void aColumnThatGetsAnotherRoleLeavesItsFormerOneToNobody() {
        Column from = new Column(0, "from", Optional.of(ColumnRole.CREDITOR));
        assertEquals(
                Map.of("creditor", "", "debtor", "from"),
                draft.withRole(file(from), from, Optional.of(ColumnRole.DEBTOR)).columns());
    }

    @Test
    void aMatrixCanBeReadTheOtherWayRound() {
        ImportDraft matrix = draft.laidOut(Layout.MATRIX);
        assertFalse(matrix.rowOwes());
        assertTrue(matrix.rowOwes(true).rowOwes());
        assertEquals("matrix=row-owes", matrix.rowOwes(true).option(ImportDraft.COLUMNS));
    }

    @Test
    void anotherLayoutForgetsWhatWasSaidForTheFormer() {
        ImportDraft list = draft.laidOut(Layout.MATRIX).laidOut(Layout.EXPOSURE_LIST);
        assertEquals(Map.of("creditor", "1", "debtor", "2", "amount", "3"), list.columns());
    }

    @Test
    void anEmptyValueIsNotSaid() {
        assertEquals(draft, draft.with("unit", "millions").with("unit", " "));
    }
}
