package rudra.ui.network.preview;

import rudra.app.Messages;
import rudra.network.io.ColumnRole;
import rudra.network.io.Layout;

/** What people call the roles of columns and the layouts of files. */
final class RoleNames {
    private RoleNames() {}

    static String of(ColumnRole role, Messages messages) {
        return messages.text(
                switch (role) {
                    case CREDITOR -> "role.creditor";
                    case DEBTOR -> "role.debtor";
                    case AMOUNT -> "role.amount";
                    case PERIOD -> "role.period";
                    case ID -> "role.id";
                    case NAME -> "role.name";
                    case ASSETS -> "role.assets";
                    case EXTERNAL_ASSETS -> "role.external-assets";
                    case LIABILITIES -> "role.liabilities";
                    case EXTERNAL_LIABILITIES -> "role.external-liabilities";
                    case EQUITY -> "role.equity";
                    case INTERBANK_ASSETS -> "role.interbank-assets";
                    case INTERBANK_LIABILITIES -> "role.interbank-liabilities";
                    case COUNTRY -> "role.country";
                    case LATITUDE -> "role.latitude";
                    case LONGITUDE -> "role.longitude";
                });
    }

    static String of(Layout layout, Messages messages) {
        return messages.text(
                switch (layout) {
                    case EXPOSURE_LIST -> "layout.exposure-list";
                    case MATRIX -> "layout.matrix";
                    case INSTITUTION_TABLE -> "layout.institution-table";
                    case JSON -> "layout.json";
                });
    }
}
