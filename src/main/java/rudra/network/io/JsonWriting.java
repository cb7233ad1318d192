package rudra.network.io;

import java.io.OutputStream;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a network as JSON, one line an institution and one an exposure. */
final class JsonWriting {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Network network;
    private final JsonGenerator json;

    private JsonWriting(Network network, JsonGenerator json) {
        this.network = network;
        this.json = json;
    }

    static void write(Network network, OutputStream stream) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), stream)) {
            new JsonWriting(network, json).write();
        }
    }

    private void write() {
        json.writeStartObject();
        line();
        json.writeStringProperty(JsonFormat.FORMAT, JsonFormat.ID);
        line();
        json.writeStringProperty(JsonFormat.TITLE, network.title());
        line();
        json.writeStringProperty(JsonFormat.CURRENCY, network.unit().currency());
        line();
        number(JsonFormat.SCALE, network.unit().scale());
        line();
        json.writeArrayPropertyStart(JsonFormat.RULES);
        for (String rule : network.rules()) {
            line();
            json.writeString(rule);
        }
        json.writeEndArray();
        line();
        json.writeArrayPropertyStart(JsonFormat.INSTITUTIONS);
        for (int i = 0; i < network.size(); i++) {
            line();
            institution(i);
        }
        json.writeEndArray();
        line();
        json.writeArrayPropertyStart(JsonFormat.EXPOSURES);
        exposures();
        json.writeEndArray();
        json.writeRaw('\n');
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** The generator writes the comma before the next value, so the break stands before it. */
    private void line() {
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

    private void exposures() {
        Exposures exposures = network.exposures();
        Institutions institutions = network.institutions();
        for (int i = 0; i < exposures.size(); i++) {
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                line();
                json.writeStartObject();
                json.writeStringProperty(JsonFormat.CREDITOR, institutions.id(i));
                json.writeStringProperty(
                        JsonFormat.DEBTOR, institutions.id(exposures.claimDebtor(k)));
                number(JsonFormat.AMOUNT, exposures.claimAmount(k));
                json.writeEndObject();
            }
        }
    }
}
