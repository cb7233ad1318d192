package rudra.simulation.books;

/** What failed institutions leave: settled claims, and securities that wait for a buyer. */
final class Estates {
    private final Securities securities;
    private final double[] supply;

    Estates(Securities securities) {
        this.securities = securities;
        this.supply = new double[securities.classes().size()];
    }

    /** The quantity of class c that nobody has sold yet. */
    double supply(int c) {
        return supply[c];
    }

    /** Takes a share of class c to the market. */
    double take(int c, double share) {
        double taken = share * supply[c];
        supply[c] -= taken;
        return taken;
    }

    void windUp(Books books, boolean[] failed) {
        Claims claims = books.claims();
        for (int i = 0; i < failed.length; i++) {
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                settle(books, i, k, failed);
            }
        }
        for (int i = 0; i < failed.length; i++) {
            if (failed[i]) {
                close(books, i);
            }
        }
    }

    private static void settle(Books books, int creditor, int k, boolean[] failed) {
        Claims claims = books.claims();
        int debtor = claims.debtor(k);
        double amount = claims.amount(k);
        if (failed[debtor]) {
            books.receiveFromEstate(creditor, amount);
            claims.add(k, -amount);
        } else if (failed[creditor]) {
            books.oweEstate(debtor, amount);
            claims.add(k, -amount);
        }
    }

    private void close(Books books, int i) {
        for (int k = securities.start(i); k < securities.start(i + 1); k++) {
            supply[securities.classOf(k)] += securities.quantity(k);
            securities.reduce(k, securities.quantity(k));
        }
        books.close(i);
    }
}
