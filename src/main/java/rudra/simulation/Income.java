package rudra.simulation;

import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.books.LossChannel;
import rudra.simulation.decision.Restrictions;
import rudra.simulation.scenario.Market;

/** Interest between two steps. */
record Income(Market market) {

    /**
     * Lets everybody alive earn and pay for one step; between institutions where money can move.
     *
     * @param spread the credit spread of each, a share a year
     */
    void accrue(Books books, Restrictions restrictions, double[] spread) {
        double year = market.stepsPerYear();
        payEachOther(books, restrictions, market.interbankRate() / year);
        for (int i = 0; i < books.size(); i++) {
            if (books.isAlive(i)) {
                double assets = books.externalAssets(i) - books.cash(i);
                double earned = market.assetReturn() * assets;
                double cost =
                        market.fundingRate() * books.externalLiabilities(i)
                                + spread[i] * books.marketDebt(i);
                books.receive(i, LossChannel.INCOME, (earned - cost) / year);
            }
        }
    }

    private static void payEachOther(Books books, Restrictions restrictions, double rate) {
        Claims claims = books.claims();
        for (int i = 0; rate > 0 && i < books.size(); i++) {
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                int debtor = claims.debtor(k);
                if (claims.amount(k) > 0 && !restrictions.isBlocked(i, debtor)) {
                    books.payInterest(debtor, i, rate * claims.amount(k));
                }
            }
        }
    }
}
