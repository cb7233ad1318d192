package rudra.ui.dataset;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import rudra.app.Messages;
import rudra.dataset.ColumnKind;

/** What people call the kinds of columns, and the icons that stand for them. */
public final class KindNames {
    private KindNames() {}

    /** The word for a kind. */
    public static String of(ColumnKind kind, Messages messages) {
        return messages.text(
                switch (kind) {
                    case NUMBER -> "dataset.kind.number";
                    case CATEGORY -> "dataset.kind.category";
                    case DATE -> "dataset.kind.date";
                    case TEXT -> "dataset.kind.text";
                });
    }

    /** The icon of a kind. */
    public static Ikon icon(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> MaterialDesignN.NUMERIC;
            case CATEGORY -> MaterialDesignS.SHAPE_OUTLINE;
            case DATE -> MaterialDesignC.CALENDAR_BLANK_OUTLINE;
            case TEXT -> MaterialDesignF.FORMAT_TEXT;
        };
    }
}
