package rudra.simulation.books;

import rudra.contagion.trail.Movement;
import rudra.network.Exposures;

/** Books what an engine moved besides taking losses. */
final class Movements {
    private final Books books;

    Movements(Books books) {
        this.books = books;
    }

    void book(Movement movement) {
        switch (movement) {
            case Movement.Sales sales -> sell(sales);
            case Movement.Repayments repayments -> repay(repayments);
            case Movement.Conversions conversions -> convert(conversions);
        }
    }

    private void sell(Movement.Sales sales) {
        Securities securities = books.securities();
        for (int i = 0; i < books.size(); i++) {
            for (int k = securities.start(i); k < securities.start(i + 1); k++) {
                securities.reduce(k, sales.soldShare()[i] * securities.quantity(k));
            }
            books.receiveProceeds(i, sales.proceeds()[i]);
        }
        for (int c = 0; c < sales.priceFactor().length; c++) {
            securities.multiplyPrice(c, sales.priceFactor()[c]);
        }
    }

    private void repay(Movement.Repayments repayments) {
        for (int i = 0; i < books.size(); i++) {
            books.receiveProceeds(i, repayments.raised()[i]);
            if (repayments.external()[i] != 0) {
                books.repayOutside(i, repayments.external()[i]);
            }
        }
        forEachDebt(repayments.inside(), books::repay);
    }

    private void convert(Movement.Conversions conversions) {
        for (int i = 0; i < books.size(); i++) {
            if (conversions.external()[i] != 0) {
                books.forgiveOutside(i, conversions.external()[i]);
            }
        }
        forEachDebt(conversions.inside(), books::exchange);
    }

    /** What happens to an amount of a claim. */
    private interface OfClaim {
        void take(int creditor, int claim, double amount);
    }

    /** Amounts are debtor by debtor. */
    private void forEachDebt(double[] amounts, OfClaim taker) {
        if (amounts.length == 0) {
            return;
        }
        Exposures structure = books.claims().structure();
        for (int j = 0; j < books.size(); j++) {
            for (int k = structure.debtsStart(j); k < structure.debtsStart(j + 1); k++) {
                if (amounts[k] != 0) {
                    int creditor = structure.debtCreditor(k);
                    taker.take(creditor, structure.claim(creditor, j), amounts[k]);
                }
            }
        }
    }
}
