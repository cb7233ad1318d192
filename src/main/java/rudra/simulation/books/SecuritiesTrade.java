package rudra.simulation.books;

/** Moves prices, and pays who sells and charges who holds. */
final class SecuritiesTrade {
    private final Books books;
    private final Securities securities;

    SecuritiesTrade(Books books) {
        this.books = books;
        this.securities = books.securities();
    }

    void sell(double[] share, double estates) {
        double[] factor = factors(share, estates);
        for (int i = 0; i < share.length; i++) {
            settle(i, share[i], factor);
        }
        for (int c = 0; c < factor.length; c++) {
            securities.multiplyPrice(c, factor[c]);
        }
    }

    /** By what the price of each class is multiplied. */
    private double[] factors(double[] share, double estates) {
        double[] sold = new double[securities.classes().size()];
        for (int c = 0; c < sold.length; c++) {
            sold[c] = books.estates().take(c, estates);
        }
        for (int i = 0; i < share.length; i++) {
            for (int k = securities.start(i); share[i] > 0 && k < securities.start(i + 1); k++) {
                sold[securities.classOf(k)] += share[i] * securities.quantity(k);
            }
        }
        for (int c = 0; c < sold.length; c++) {
            sold[c] = securities.factor(c, sold[c]);
        }
        return sold;
    }

    private void settle(int i, double share, double[] factor) {
        double held = 0;
        double discount = 0;
        for (int k = securities.start(i); k < securities.start(i + 1); k++) {
            int c = securities.classOf(k);
            double value = securities.quantity(k) * securities.price(c);
            double fall = value * (1 - factor[c]);
            if (share > 0) {
                books.receiveProceeds(i, share * (value - fall / 2));
                discount += share * fall / 2;
                securities.reduce(k, share * securities.quantity(k));
            }
            held += (1 - share) * fall;
        }
        books.lose(i, LossChannel.PRICE, held);
        books.lose(i, LossChannel.SALE, discount);
    }

    void letPriceFall(int c, double share) {
        for (int i = 0; i < books.size(); i++) {
            for (int k = securities.start(i); k < securities.start(i + 1); k++) {
                if (securities.classOf(k) == c) {
                    double value = securities.quantity(k) * securities.price(c);
                    books.lose(i, LossChannel.PRICE, share * value);
                }
            }
        }
        securities.multiplyPrice(c, 1 - share);
    }
}
