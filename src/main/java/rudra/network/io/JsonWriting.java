package rudra.network.io;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Institutions;
import rudra.network.Network;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a network as JSON, one line an institution and one an exposure. */
final class JsonWriting {
    /** The stream belongs to the caller, who has more to do with it. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Network network;
    private final JsonGenerator json;

    private JsonWriting(Network network, JsonGenerator json) {
        this.network = network;
        this.json = json;
    }

    static void write(Network network, OutputStream stream) {
        try (JsonGenerator json = FACTORY.createGenerator(new LineByLine(), stream)) {
            new JsonWriting(network, json).write();
        }
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty(JsonFormat.FORMAT, JsonFormat.ID);
        json.writeStringProperty(JsonFormat.TITLE, network.title());
        json.writeStringProperty(JsonFormat.CURRENCY, network.unit().currency());
        number(JsonFormat.SCALE, network.unit().scale());
        json.writeArrayPropertyStart(JsonFormat.RULES);
        network.rules().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart(JsonFormat.INSTITUTIONS);
        for (int i = 0; i < network.size(); i++) {
            institution(i);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart(JsonFormat.EXPOSURES);
        exposures();
        json.writeEndArray();
        equityHoldings();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void institution(int i) {
        Institutions institutions = network.institutions();
        BalanceSheets sheets = network.balanceSheets();
        json.writeStartObject();
        json.writeStringProperty(JsonFormat.INSTITUTION_ID, institutions.id(i));
        if (!institutions.name(i).equals(institutions.id(i))) {
            json.writeStringProperty(JsonFormat.NAME, institutions.name(i));
        }
        number(JsonFormat.EXTERNAL_ASSETS, sheets.externalAssets(i));
        number(JsonFormat.EXTERNAL_LIABILITIES, sheets.externalLiabilities(i));
        number(JsonFormat.EQUITY, sheets.equity(i));
        detail(i);
        places(i);
        attributes(i);
        json.writeEndObject();
    }

    private void places(int i) {
        Institutions institutions = network.institutions();
        if (institutions.textColumns().contains(Institutions.COUNTRY)) {
            json.writeStringProperty(
                    Institutions.COUNTRY, institutions.text(Institutions.COUNTRY, i));
        }
        for (String column : institutions.numberColumns()) {
            if (isPlace(column)) {
                number(column, institutions.number(column, i));
            }
        }
    }

    private static boolean isPlace(String column) {
        return column.equals(Institutions.LATITUDE) || column.equals(Institutions.LONGITUDE);
    }

    private void attributes(int i) {
        Institutions institutions = network.institutions();
        boolean any =
                institutions.textColumns().stream().anyMatch(c -> !c.equals(Institutions.COUNTRY))
                        || institutions.numberColumns().stream().anyMatch(c -> !isPlace(c));
        if (!any) {
            return;
        }
        json.writeObjectPropertyStart(JsonFormat.ATTRIBUTES);
        for (String column : institutions.textColumns()) {
            if (!column.equals(Institutions.COUNTRY)) {
                json.writeStringProperty(column, institutions.text(column, i));
            }
        }
        for (String column : institutions.numberColumns()) {
            if (!isPlace(column)) {
                number(column, institutions.number(column, i));
            }
        }
        json.writeEndObject();
    }

    private void number(String name, double value) {
        json.writeName(name);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(CsvWriting.number(value));
        }
    }

    private void detail(int i) {
        BalanceSheetDetail detail = network.detail();
        if (detail.cash(i) > 0) {
            number(JsonFormat.CASH, detail.cash(i));
        }
        Holdings holdings = detail.holdings();
        if (!holdings.assetClasses().isEmpty()) {
            json.writeObjectPropertyStart(JsonFormat.HOLDINGS);
            double[] amounts = new double[holdings.assetClasses().size()];
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                amounts[holdings.assetClass(k)] = holdings.amount(k);
            }
            for (int c = 0; c < amounts.length; c++) {
                // The first institution names all classes, so that they keep their order.
                if (i == 0 || amounts[c] > 0) {
                    number(holdings.assetClasses().get(c), amounts[c]);
                }
            }
            json.writeEndObject();
        }
        if (!detail.debtClasses().isEmpty()) {
            json.writeArrayPropertyStart(JsonFormat.LIABILITIES_BY_SENIORITY);
            detail.debtClasses().forEach(c -> json.writeNumber(CsvWriting.number(c.external()[i])));
            json.writeEndArray();
        }
    }

    private void exposures() {
        List<DebtClass> classes = network.detail().debtClasses();
        if (classes.isEmpty()) {
            exposures(network.exposures(), Optional.empty());
        }
        for (int c = 0; c < classes.size(); c++) {
            exposures(classes.get(c).interbank(), Optional.of(c + 1));
        }
    }

    private void exposures(Exposures exposures, Optional<Integer> seniority) {
        Institutions institutions = network.institutions();
        for (int i = 0; i < exposures.size(); i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                json.writeStartObject();
                json.writeStringProperty(JsonFormat.CREDITOR, institutions.id(i));
                json.writeStringProperty(
                        JsonFormat.DEBTOR, institutions.id(exposures.claimDebtor(k)));
                number(JsonFormat.AMOUNT, exposures.claimAmount(k));
                seniority.ifPresent(s -> json.writeNumberProperty(JsonFormat.SENIORITY, s));
                json.writeEndObject();
            }
        }
    }

    private void equityHoldings() {
        EquityHoldings holdings = network.detail().equityHoldings();
        if (holdings.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(JsonFormat.EQUITY_HOLDINGS);
        for (int i = 0; i < holdings.size(); i++) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                json.writeStartObject();
                json.writeStringProperty(JsonFormat.HOLDER, network.institutions().id(i));
                json.writeStringProperty(
                        JsonFormat.ISSUER, network.institutions().id(holdings.issuer(k)));
                number(JsonFormat.SHARE, holdings.share(k));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Breaks lines between the elements of the outer lists and not within an element. */
    private static final class LineByLine extends ObjectWriteContext.Base {
        private static final int OUTERMOST_KEYS = 1;
        private static final int OUTERMOST_ELEMENTS = 2;

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(new Breaks(OUTERMOST_ELEMENTS));
            printer.indentObjectsWith(new Breaks(OUTERMOST_KEYS));
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Breaks lines down to a level, beyond it a space. */
    private record Breaks(int deepest) implements DefaultPrettyPrinter.Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            json.writeRaw(level <= deepest ? "\n" + "  ".repeat(level) : " ");
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
