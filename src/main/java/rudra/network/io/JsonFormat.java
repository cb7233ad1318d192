package rudra.network.io;

/** The names in the workbench's own JSON, described in docs/guide/network-format.md. */
final class JsonFormat {
    static final String ID = "rudra-network/1";
    static final String FORMAT = "format";
    static final String TITLE = "title";
    static final String CURRENCY = "currency";
    static final String SCALE = "scale";
    static final String RULES = "rules";
    static final String INSTITUTIONS = "institutions";
    static final String EXPOSURES = "exposures";
    static final String CREDITOR = "creditor";
    static final String DEBTOR = "debtor";
    static final String AMOUNT = "amount";
    static final String INSTITUTION_ID = "id";
    static final String NAME = "name";
    static final String EXTERNAL_ASSETS = "externalAssets";
    static final String EXTERNAL_LIABILITIES = "externalLiabilities";
    static final String EQUITY = "equity";
    static final String CASH = "cash";
    static final String HOLDINGS = "holdings";
    static final String LIABILITIES_BY_SENIORITY = "externalLiabilitiesBySeniority";
    static final String SENIORITY = "seniority";
    static final String EQUITY_HOLDINGS = "equityHoldings";
    static final String HOLDER = "holder";
    static final String ISSUER = "issuer";
    static final String SHARE = "share";
    static final String ATTRIBUTES = "attributes";

    private JsonFormat() {}
}
