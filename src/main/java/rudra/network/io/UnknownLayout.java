package rudra.network.io;

import java.util.List;
import rudra.analysis.Problem;
import rudra.analysis.file.DelimitedFormat;

/** Says why a delimited file is not a network, and what to do. */
final class UnknownLayout {
    private UnknownLayout() {}

    static Problem problem(List<String> header, DelimitedFormat format, boolean isAlone) {
        String columns =
                "%s separated by %s: %s."
                        .formatted(
                                Texts.count(header.size(), "column"),
                                format.separatorName(),
                                Texts.list(header));
        boolean hasId = rank(header, ColumnRole.ID);
        boolean hasAmount =
                rank(header, ColumnRole.AMOUNT)
                        || header.stream()
                                .anyMatch(h -> ColumnName.of(h).plain().endsWith("amount"));
        if (hasId && hasAmount) {
            return Problem.of(
                    "network.two-mode",
                    "This file says what institutions hold in countries or asset classes, not who"
                            + " owes what to which institution. It has "
                            + columns
                            + " A network needs a creditor and a debtor in each row. If one column"
                            + " names the debtor, say so: --columns creditor=…,debtor=…,amount=….");
        }
        if (hasId) {
            return Problem.of(
                    "network.no-balance-items",
                    "This looks like an institution table, but no column of its balance sheets is"
                            + " recognised. It has "
                            + columns
                            + " Name them, for example --columns equity=…, and give the exposures"
                            + " as the network with this file as --institutions.");
        }
        return Problem.of(
                "network.layout-unknown",
                (isAlone ? "The file has one row only, with " : "The file has ")
                        + columns
                        + " It is neither an exposure list (creditor, debtor, amount) nor a square"
                        + " matrix of numbers nor an institution table. Name the columns with"
                        + " --columns creditor=…,debtor=…,amount=…, or another separator.");
    }

    private static boolean rank(List<String> header, ColumnRole role) {
        return header.stream().anyMatch(h -> role.rank(ColumnName.of(h)) >= 0);
    }
}
