package rudra.network.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;

/** Writes a network as two tables that the importer reads back. */
final class CsvWriting {
    private static final Map<Double, String> SCALES =
            Map.of(1e3, "_thousands", 1e6, "_millions", 1e9, "_billions");

    private final Network network;
    private final Institutions institutions;

    CsvWriting(Network network) {
        this.network = network;
        this.institutions = network.institutions();
    }

    /** Amounts carry currency and unit in their names: {@code amount_eur_millions}. */
    private String money(String name) {
        String currency = network.unit().currency().toLowerCase(Locale.ROOT);
        return name
                + (currency.isEmpty() ? "" : "_" + currency)
                + SCALES.getOrDefault(network.unit().scale(), "");
    }

    void exposures(Writer writer) throws IOException {
        Exposures exposures = network.exposures();
        CsvWriter csv = csv(writer);
        csv.writeRecord("creditor", "debtor", money("amount"));
        for (int i = 0; i < exposures.size(); i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                csv.writeRecord(
                        institutions.id(i),
                        institutions.id(exposures.claimDebtor(k)),
                        number(exposures.claimAmount(k)));
            }
        }
        csv.flush();
    }

    void institutions(Writer writer) throws IOException {
        CsvWriter csv = csv(writer);
        List<String> header = new ArrayList<>(List.of("id", "name"));
        header.add(money("external_assets"));
        header.add(money("external_liabilities"));
        header.add(money("equity"));
        header.addAll(institutions.textColumns());
        header.addAll(institutions.numberColumns());
        csv.writeRecord(header);
        for (int i = 0; i < network.size(); i++) {
            csv.writeRecord(row(i));
        }
        csv.flush();
    }

    private List<String> row(int i) {
        BalanceSheets sheets = network.balanceSheets();
        List<String> row = new ArrayList<>(List.of(institutions.id(i), institutions.name(i)));
        boolean outside = sheets.isOutside(i);
        row.add(outside ? "" : number(sheets.externalAssets(i)));
        row.add(outside ? "" : number(sheets.externalLiabilities(i)));
        row.add(outside ? "" : number(sheets.equity(i)));
        institutions.textColumns().forEach(c -> row.add(institutions.text(c, i)));
        institutions.numberColumns().forEach(c -> row.add(number(institutions.number(c, i))));
        return row;
    }

    private static CsvWriter csv(Writer writer) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    /** The shortest decimal that is read back as the same number; empty for none. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        boolean readable = size == 0 || (size >= 1e-6 && size < 1e18);
        String text =
                readable
                        ? new BigDecimal(Double.toString(value)).toPlainString()
                        : Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
