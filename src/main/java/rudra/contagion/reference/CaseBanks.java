package rudra.contagion.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rudra.analysis.file.DelimitedFormat;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.NumberStyle;
import rudra.analysis.file.Row;
import rudra.analysis.file.TextFile;
import rudra.analysis.reference.ReferenceCase;
import rudra.contagion.firesale.SaleBooks;
import rudra.job.Progress;
import tools.jackson.databind.JsonNode;

/**
 * The banks of a table with columns for CET1, the leverage ratio in per cent, debt securities and
 * government bonds, found by how their names begin; or of rows of these four numbers. Assets are
 * CET1 over the leverage ratio, a twentieth of them cash; of the debts half is repayable.
 */
final class CaseBanks {
    static final int CORPORATE_BONDS = 0;
    static final int GOVERNMENT_BONDS = 1;
    private static final double CASH_SHARE = 0.05;
    private static final List<String> COLUMNS =
            List.of("cet1", "leverage", "debt_sec", "government");

    private final List<double[]> rows = new ArrayList<>();
    private int[] places = new int[0];

    private CaseBanks() {}

    /** Reads the table that the case names. */
    static SaleBooks read(ReferenceCase example) {
        CaseBanks banks = new CaseBanks();
        JsonNode given = example.network().path("institutions");
        if (given.isArray()) {
            for (JsonNode row : given) {
                banks.add(CaseParameters.finite(row, "institutions", COLUMNS.size()), 0);
            }
            return banks.books();
        }
        JsonNode name = example.network().path("institutionsCsv");
        if (!name.isString()) {
            throw CaseParameters.wrong("institutionsCsv", "should name a file");
        }
        Path path = example.folder().resolve(name.stringValue());
        TextFile file = TextFile.open(path, Optional.empty(), Progress.none());
        DelimitedFormat format = DelimitedFormat.detect(file, Optional.empty(), Optional.empty());
        new DelimitedReader(file, format.separator()).read(banks::take, Progress.none());
        return banks.books();
    }

    private boolean take(Row row) {
        if (places.length == 0) {
            places = COLUMNS.stream().mapToInt(column -> place(row, column)).toArray();
        } else if (!row.isBlank()) {
            double[] values = new double[places.length];
            for (int c = 0; c < values.length; c++) {
                values[c] = NumberStyle.POINT.parse(row.text(places[c]));
                if (!Double.isFinite(values[c])) {
                    throw CaseParameters.wrong(
                            COLUMNS.get(c), "is not a number on line " + row.line());
                }
            }
            add(values, row.line());
        }
        return true;
    }

    private void add(double[] values, long line) {
        boolean fits = values[0] > 0 && values[1] > 0 && values[3] >= 0 && values[2] >= values[3];
        if (!fits) {
            throw CaseParameters.wrong(
                    "institutions",
                    "needs CET1 and leverage above 0 and government bonds within debt securities"
                            + (line > 0 ? ": line " + line : ""));
        }
        rows.add(values);
    }

    private static int place(Row header, String column) {
        for (int c = 0; c < header.size(); c++) {
            if (header.text(c).toLowerCase(Locale.ROOT).startsWith(column)) {
                return c;
            }
        }
        throw CaseParameters.wrong("institutionsCsv", "has no column “" + column + "…”");
    }

    private SaleBooks books() {
        int n = rows.size();
        double[] cash = new double[n];
        double[] securities = new double[2 * n];
        double[] other = new double[n];
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            double capital = rows.get(i)[0];
            double bonds = rows.get(i)[2];
            double assets = capital / (rows.get(i)[1] / 100);
            cash[i] = CASH_SHARE * assets;
            securities[2 * i + CORPORATE_BONDS] = bonds - rows.get(i)[3];
            securities[2 * i + GOVERNMENT_BONDS] = rows.get(i)[3];
            other[i] = assets - bonds - cash[i];
            half[i] = (assets - capital) / 2;
        }
        return new SaleBooks(2, cash, securities, other, half, half);
    }
}
