package rudra.network.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import rudra.analysis.file.NumberStyle;
import rudra.job.Progress;
import rudra.network.BalanceSheetDetail;
import rudra.network.EquityHoldings;
import rudra.network.Holdings;
import rudra.network.Network;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a network's JSON says of what balance sheets are made of: cash, holdings, debts by seniority
 * and equity holdings. Entries of institutions that are not in the network are passed over.
 */
final class JsonDetail {
    /** The keys of an institution that are read here. */
    static final Set<String> OF_INSTITUTIONS =
            Set.of(JsonFormat.CASH, JsonFormat.HOLDINGS, JsonFormat.LIABILITIES_BY_SENIORITY);

    private static final double ROUNDING = 1e-9;

    private final JsonDocument document;
    private final Network network;
    private final double[] cash;
    private final double[] held;
    private final Map<String, Integer> indexByName = new HashMap<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final List<Entry> holdings = new ArrayList<>();
    private final List<Entry> shares = new ArrayList<>();
    private final DebtClassIntake debts;

    /** An amount or share at a place of a matrix. */
    private record Entry(int row, int column, double value) {}

    JsonDetail(JsonDocument document, Network network) {
        this.document = document;
        this.network = network;
        this.cash = new double[network.size()];
        this.held = new double[network.size()];
        for (int i = 0; i < network.size(); i++) {
            indexByName.putIfAbsent(network.institutions().name(i), i);
        }
        this.debts = new DebtClassIntake(network);
    }

    /** The network with what the file says of it. */
    Network read(Progress progress) {
        document.read(
                (key, parser) -> {
                    switch (key) {
                        case JsonFormat.INSTITUTIONS ->
                                document.eachObject(key, parser, this::takeInstitution, progress);
                        case JsonFormat.EXPOSURES ->
                                document.eachObject(key, parser, this::takeExposure, progress);
                        case JsonFormat.EQUITY_HOLDINGS ->
                                document.eachObject(key, parser, this::takeShare, progress);
                        default -> parser.skipChildren();
                    }
                    return true;
                },
                progress);
        return network.with(
                BalanceSheetDetail.none(network.size())
                        .withCash(cash)
                        .withHoldings(holdings())
                        .withDebtClasses(debts.classes())
                        .withEquityHoldings(equityHoldings()));
    }

    private boolean takeInstitution(JsonParser parser) {
        String id = "";
        double money = 0;
        Map<String, Double> byClass = new LinkedHashMap<>();
        List<Double> bySeniority = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case JsonFormat.INSTITUTION_ID -> id = document.scalar(key, parser);
                case JsonFormat.CASH -> money = amount(key, parser);
                case JsonFormat.HOLDINGS -> readHoldings(parser, byClass);
                case JsonFormat.LIABILITIES_BY_SENIORITY -> readList(key, parser, bySeniority);
                default -> parser.skipChildren();
            }
        }
        OptionalInt place = network.institutions().indexOf(id);
        byClass.keySet().forEach(this::assetClass);
        if (place.isPresent()) {
            take(place.getAsInt(), money, byClass, parser);
            checkLiabilities(place.getAsInt(), bySeniority, parser);
        }
        return true;
    }

    private void take(int i, double money, Map<String, Double> byClass, JsonParser parser) {
        double sum = money + byClass.values().stream().mapToDouble(Double::doubleValue).sum();
        double assets = network.balanceSheets().externalAssets(i);
        if (sum > assets + ROUNDING * Math.abs(assets)) {
            throw document.refusal(
                    parser,
                    "Cash and holdings of “%s” are %s together and its external assets only %s, of which they are a part."
                            .formatted(
                                    Texts.clip(network.institutions().id(i)),
                                    Texts.amount(sum),
                                    Texts.amount(assets)));
        }
        cash[i] = money;
        byClass.forEach((name, amount) -> holdings.add(new Entry(i, assetClass(name), amount)));
    }

    /** The place of a class, a new one where the name is new. */
    private int assetClass(String name) {
        return classes.computeIfAbsent(name, unknown -> classes.size());
    }

    private void checkLiabilities(int i, List<Double> bySeniority, JsonParser parser) {
        double sum = bySeniority.stream().mapToDouble(Double::doubleValue).sum();
        double owed = network.balanceSheets().externalLiabilities(i);
        if (!bySeniority.isEmpty() && Math.abs(sum - owed) > ROUNDING * Math.max(sum, owed)) {
            throw document.refusal(
                    parser,
                    "The external liabilities of “%s” by seniority are %s together, in all they are %s."
                            .formatted(
                                    Texts.clip(network.institutions().id(i)),
                                    Texts.amount(sum),
                                    Texts.amount(owed)));
        }
        debts.external(i, bySeniority);
    }

    private void readHoldings(JsonParser parser, Map<String, Double> byClass) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw document.refusal(parser, "“holdings” must be an object: amounts by asset class.");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            byClass.put(name, amount(name, parser));
        }
    }

    private void readList(String key, JsonParser parser, List<Double> amounts) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw document.refusal(parser, "“" + key + "” must be a list of amounts.");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            amounts.add(amount(key, parser));
        }
        if (amounts.size() > DebtClassIntake.CLASSES_AT_MOST) {
            throw document.refusal(parser, DebtClassIntake.TOO_MANY);
        }
    }

    private boolean takeExposure(JsonParser parser) {
        String creditor = "";
        String debtor = "";
        String amount = "";
        double rank = 1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case JsonFormat.CREDITOR -> creditor = document.scalar(key, parser);
                case JsonFormat.DEBTOR -> debtor = document.scalar(key, parser);
                case JsonFormat.AMOUNT -> amount = document.scalar(key, parser);
                case JsonFormat.SENIORITY -> rank = rank(key, parser);
                default -> parser.skipChildren();
            }
        }
        OptionalInt from = index(creditor);
        OptionalInt to = index(debtor);
        double value = NumberStyle.POINT.parse(amount);
        if (from.isPresent() && to.isPresent() && value > 0) {
            debts.interbank(from.getAsInt(), to.getAsInt(), value, (int) rank);
        }
        return true;
    }

    private double rank(String key, JsonParser parser) {
        double rank = NumberStyle.POINT.parse(document.scalar(key, parser));
        if (!(rank >= 1) || rank != Math.rint(rank) || rank > DebtClassIntake.CLASSES_AT_MOST) {
            throw document.refusal(parser, DebtClassIntake.TOO_MANY);
        }
        return rank;
    }

    private boolean takeShare(JsonParser parser) {
        String holder = "";
        String issuer = "";
        double share = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case JsonFormat.HOLDER -> holder = document.scalar(key, parser);
                case JsonFormat.ISSUER -> issuer = document.scalar(key, parser);
                case JsonFormat.SHARE -> share = amount(key, parser);
                default -> parser.skipChildren();
            }
        }
        OptionalInt from = index(holder);
        OptionalInt to = index(issuer);
        if (share > 1) {
            throw document.refusal(parser, "A share of equity lies between 0 and 1.");
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw document.refusal(
                    parser,
                    "“%s” holds equity of “%s”: both must be institutions of the network."
                            .formatted(Texts.clip(holder), Texts.clip(issuer)));
        }
        shares.add(new Entry(from.getAsInt(), to.getAsInt(), share));
        held[to.getAsInt()] += share;
        if (held[to.getAsInt()] > 1 + ROUNDING) {
            throw document.refusal(
                    parser,
                    "More than all of the equity of “%s” is held.".formatted(Texts.clip(issuer)));
        }
        return true;
    }

    private OptionalInt index(String label) {
        OptionalInt byId = network.institutions().indexOf(label);
        Integer byName = indexByName.get(label);
        return byId.isPresent() || byName == null ? byId : OptionalInt.of(byName);
    }

    private double amount(String key, JsonParser parser) {
        double value = NumberStyle.POINT.parse(document.scalar(key, parser));
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw document.refusal(
                    parser, "“" + Texts.clip(key) + "” must be a number of at least 0.");
        }
        return value;
    }

    private Holdings holdings() {
        return Holdings.of(
                network.size(),
                List.copyOf(classes.keySet()),
                holdings.stream().mapToInt(Entry::row).toArray(),
                holdings.stream().mapToInt(Entry::column).toArray(),
                holdings.stream().mapToDouble(Entry::value).toArray());
    }

    private EquityHoldings equityHoldings() {
        return EquityHoldings.of(
                network.size(),
                shares.stream().mapToInt(Entry::row).toArray(),
                shares.stream().mapToInt(Entry::column).toArray(),
                shares.stream().mapToDouble(Entry::value).toArray());
    }
}
