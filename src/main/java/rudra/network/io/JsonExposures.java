package rudra.network.io;

import java.util.function.Predicate;
import rudra.analysis.Problem;
import rudra.job.Progress;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The exposures in a network's JSON. */
final class JsonExposures {
    private final JsonDocument document;
    private final Findings findings;
    private boolean hasSeniority;

    JsonExposures(JsonDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** One exposure as texts; empty where a key is missing. */
    record Entry(String creditor, String debtor, String amount, String seniority, long line) {}

    /** Passes the exposures on until the consumer has enough. */
    void read(Predicate<Entry> consumer, Progress progress) {
        document.read(
                (key, parser) -> {
                    if (!key.equals(JsonFormat.EXPOSURES)) {
                        parser.skipChildren();
                        return true;
                    }
                    boolean[] enough = {false};
                    document.eachObject(
                            key,
                            parser,
                            p -> {
                                enough[0] = !consumer.test(entry(p));
                                return !enough[0];
                            },
                            progress);
                    return !enough[0];
                },
                progress);
    }

    /** Whether an exposure was read that says how it ranks. */
    boolean hasSeniority() {
        return hasSeniority;
    }

    private Entry entry(JsonParser parser) {
        long line = JsonDocument.line(parser);
        String creditor = "";
        String debtor = "";
        String amount = "";
        String seniority = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case JsonFormat.CREDITOR -> creditor = document.scalar(key, parser);
                case JsonFormat.DEBTOR -> debtor = document.scalar(key, parser);
                case JsonFormat.AMOUNT -> amount = document.scalar(key, parser);
                case JsonFormat.SENIORITY -> {
                    seniority = document.scalar(key, parser);
                    hasSeniority = true;
                }
                default -> {
                    findings.doubt(
                            Problem.of(
                                            "network.json-key-unknown",
                                            "The key “" + Texts.clip(key) + "” is not known.")
                                    .inFile(document.path())
                                    .atLine(line));
                    parser.skipChildren();
                }
            }
        }
        return new Entry(creditor, debtor, amount, seniority, line);
    }
}
