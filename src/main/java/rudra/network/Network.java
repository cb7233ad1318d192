package rudra.network;

import java.util.List;

/**
 * A financial system at one moment: institutions in file order, the exposures between them and
 * their balance sheets, in one currency and unit. Immutable; every part has the same size n.
 *
 * @param title what the network is called, for people
 * @param unit the currency and scale of every amount
 * @param institutions the n institutions
 * @param exposures who owes what to whom
 * @param balanceSheets what else the institutions own and owe
 * @param rules how what the files did not say was derived, in sentences; shown beside every result
 * @param detail what the balance sheets are made of, as far as it is known
 */
public record Network(
        String title,
        MoneyUnit unit,
        Institutions institutions,
        Exposures exposures,
        BalanceSheets balanceSheets,
        List<String> rules,
        BalanceSheetDetail detail) {

    /**
     * Checks that the parts fit each other.
     *
     * @throws IllegalArgumentException if their sizes differ
     */
    public Network {
        rules = List.copyOf(rules);
        if (exposures.size() != institutions.size()
                || balanceSheets.size() != institutions.size()
                || detail.size() != institutions.size()) {
            throw new IllegalArgumentException("The parts of a network must have one size.");
        }
    }

    /** A network of whose balance sheets only the totals are known. */
    public Network(
            String title,
            MoneyUnit unit,
            Institutions institutions,
            Exposures exposures,
            BalanceSheets balanceSheets,
            List<String> rules) {
        this(
                title,
                unit,
                institutions,
                exposures,
                balanceSheets,
                rules,
                BalanceSheetDetail.none(institutions.size()));
    }

    /** The same network with what its balance sheets are made of. */
    public Network with(BalanceSheetDetail known) {
        return new Network(title, unit, institutions, exposures, balanceSheets, rules, known);
    }

    /** The number of institutions, n. */
    public int size() {
        return institutions.size();
    }
}
