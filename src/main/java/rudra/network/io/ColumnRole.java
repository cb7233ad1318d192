package rudra.network.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file says, with the names by which it is recognised, likeliest first. */
public enum ColumnRole {
    /** Who lends. */
    CREDITOR(
            Table.EXPOSURES,
            "creditor lender source from creditorid lenderid sourceid fromid creditorbank"
                    + " lenderbank lendingbank frombank exporterofcredit src creditorname"
                    + " lendername"),
    /** Who owes. */
    DEBTOR(
            Table.EXPOSURES,
            "debtor borrower target to debtorid borrowerid targetid toid debtorbank borrowerbank"
                    + " borrowingbank tobank obligor dst dest destination debtorname borrowername"
                    + " counterparty"),
    /** What is owed. */
    AMOUNT(
            Table.EXPOSURES,
            "amount exposure value weight claim notional outstanding amountoutstanding"
                    + " exposureamount loan loanamount principal size"),
    /** The time for which a row holds. */
    PERIOD(Table.BOTH, "period date quarter reportingdate referencedate asof asofdate time year"),
    /** The unique name of an institution, which the exposures use. */
    ID(
            Table.INSTITUTIONS,
            "id institutionid bankid lei leicode code institution bank bankname node nodeid firm"
                    + " label identifier"),
    /** The name of an institution for people. */
    NAME(Table.INSTITUTIONS, "name institutionname bankname fullname longname bank institution"),
    /** Assets of every sort, claims on other institutions among them. */
    ASSETS(Table.INSTITUTIONS, "totalassets assets asset totalasset balancesheettotal"),
    /** Assets other than claims on other institutions. */
    EXTERNAL_ASSETS(
            Table.INSTITUTIONS,
            "externalassets externalasset outsideassets noninterbankassets otherassets"
                    + " operatingcashflow"),
    /** Liabilities of every sort, those to other institutions among them. */
    LIABILITIES(Table.INSTITUTIONS, "totalliabilities liabilities totalliability totaldebt"),
    /** Liabilities to others than institutions of the network. */
    EXTERNAL_LIABILITIES(
            Table.INSTITUTIONS,
            "externalliabilities externalliability outsideliabilities noninterbankliabilities"
                    + " deposits customerdeposits"),
    /** What is left to the owners: the buffer against losses. */
    EQUITY(
            Table.INSTITUTIONS,
            "equity buffer capital cet1 cet1capital tier1 tier1capital networth capitalbuffer"
                    + " equitycapital ownfunds totalequity bookequity"),
    /** The claims on other institutions as the file gives them: compared, never used. */
    INTERBANK_ASSETS(
            Table.INSTITUTIONS, "interbankassets interbankasset interbankclaims totalclaims"),
    /** The debts to other institutions as the file gives them: compared, never used. */
    INTERBANK_LIABILITIES(
            Table.INSTITUTIONS, "interbankliabilities interbankliability interbankdebts"),
    /** Where an institution is at home. */
    COUNTRY(Table.INSTITUTIONS, "country countrycode iso iso2 iso3 domicile nation"),
    /** Degrees north. */
    LATITUDE(Table.INSTITUTIONS, "latitude lat"),
    /** Degrees east. */
    LONGITUDE(Table.INSTITUTIONS, "longitude lng lon long");

    enum Table {
        EXPOSURES,
        INSTITUTIONS,
        BOTH
    }

    private final Table table;
    private final String names;

    ColumnRole(Table table, String names) {
        this.table = table;
        this.names = names;
    }

    /** The name of the role in the option {@code columns}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with the given key. */
    public static Optional<ColumnRole> ofKey(String key) {
        return Arrays.stream(values()).filter(r -> r.key().equals(key)).findFirst();
    }

    /** Whether the role can stand in an exposure list ({@code true}) or institution table. */
    public boolean fits(boolean exposures) {
        return table == Table.BOTH || (table == Table.EXPOSURES) == exposures;
    }

    /** Whether the column holds an amount of money of an institution. */
    boolean isBalanceItem() {
        return switch (this) {
            case ASSETS,
                    EXTERNAL_ASSETS,
                    LIABILITIES,
                    EXTERNAL_LIABILITIES,
                    EQUITY,
                    INTERBANK_ASSETS,
                    INTERBANK_LIABILITIES ->
                    true;
            default -> false;
        };
    }

    /** Whether balance sheets are made of the item; otherwise it is compared with them. */
    boolean isUsed() {
        return this != INTERBANK_ASSETS && this != INTERBANK_LIABILITIES;
    }

    /** How likely the name is for this role: 0 is best, −1 says no. */
    int rank(ColumnName name) {
        return List.of(names.split(" ")).indexOf(name.plain());
    }
}
