package rudra.simulation.books;

import java.util.Arrays;
import java.util.List;
import rudra.contagion.firesale.PriceImpact;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * Who holds how much of which asset class, and what prices are. Quantities are values at the prices
 * of the start, which are 1. Sales move prices as {@link PriceImpact} says; sellers get the mean of
 * the prices before and after.
 */
public final class Securities {
    /** The class of networks that know none. */
    public static final String ONLY_CLASS = "securities";

    private final List<String> classes;
    private final int[] start;
    private final int[] classOf;
    private final double[] quantity;
    private final double[] total;
    private final double[] price;
    private final PriceImpact impact;

    private Securities(
            List<String> classes,
            int[] start,
            int[] classOf,
            double[] quantity,
            PriceImpact impact) {
        this.classes = classes;
        this.start = start;
        this.classOf = classOf;
        this.quantity = quantity;
        this.impact = impact;
        this.total = new double[classes.size()];
        this.price = new double[classes.size()];
        Arrays.fill(price, 1);
        for (int k = 0; k < quantity.length; k++) {
            total[classOf[k]] += quantity[k];
        }
    }

    /** The asset classes that a simulation of the network has. */
    public static List<String> classes(Network network) {
        List<String> known = network.detail().holdings().assetClasses();
        return known.isEmpty() ? List.of(ONLY_CLASS) : known;
    }

    /**
     * What a network holds.
     *
     * @param available what each institution has that is not cash, length n
     * @param share the share of external assets that can be sold where no class is known
     * @param priceImpact by what share a price falls if a twentieth of the class is sold, below 1
     */
    static Securities of(Network network, double[] available, double share, double priceImpact) {
        PriceImpact impact = PriceImpact.ofTwentieth(priceImpact);
        Holdings holdings = network.detail().holdings();
        int n = network.size();
        int[] start = new int[n + 1];
        if (holdings.assetClasses().isEmpty()) {
            double[] quantity = new double[n];
            for (int i = 0; i < n; i++) {
                start[i + 1] = i + 1;
                double assets = Math.max(0, network.balanceSheets().externalAssets(i));
                quantity[i] = Math.min(share * assets, Math.max(0, available[i]));
            }
            return new Securities(classes(network), start, new int[n], quantity, impact);
        }
        for (int i = 0; i < n; i++) {
            start[i + 1] = holdings.start(i + 1);
        }
        int[] classOf = new int[start[n]];
        double[] quantity = new double[start[n]];
        for (int k = 0; k < quantity.length; k++) {
            classOf[k] = holdings.assetClass(k);
            quantity[k] = holdings.amount(k);
        }
        return new Securities(holdings.assetClasses(), start, classOf, quantity, impact);
    }

    /** The names of the classes. */
    public List<String> classes() {
        return classes;
    }

    /** Where the positions of institution i begin, for i in [0, n]. */
    public int start(int i) {
        return start[i];
    }

    /** The class of position k. */
    public int classOf(int k) {
        return classOf[k];
    }

    /** The quantity of position k. */
    public double quantity(int k) {
        return quantity[k];
    }

    /** The price of class c; 1 at the start. */
    public double price(int c) {
        return price[c];
    }

    /** A copy of all prices. */
    public double[] prices() {
        return price.clone();
    }

    /** The factor by which selling a quantity changes the price of a class, in (0, 1]. */
    public double factor(int c, double sold) {
        return sold <= 0 || total[c] <= 0 ? 1 : impact.factor(sold / total[c]);
    }

    /** The value of what institution i holds. O(its positions). */
    public double value(int i) {
        double value = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            value += quantity[k] * price[classOf[k]];
        }
        return value;
    }

    /** By what share the value of what i holds stands below that at the prices of the start. */
    public double fall(int i) {
        double before = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            before += quantity[k];
        }
        return before <= 0 ? 0 : 1 - value(i) / before;
    }

    /** What is held, valued at the prices of now; what institutions sold others hold. */
    Holdings now() {
        int entries = quantity.length;
        int[] institution = new int[entries];
        double[] amount = new double[entries];
        double[] held = new double[price.length];
        for (int i = 0; i < start.length - 1; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                institution[k] = i;
                amount[k] = quantity[k] * price[classOf[k]];
                held[classOf[k]] += quantity[k];
            }
        }
        double[] outside = new double[price.length];
        for (int c = 0; c < outside.length; c++) {
            outside[c] = Math.max(0, total[c] - held[c]) * price[c];
        }
        return Holdings.of(start.length - 1, classes, institution, classOf, amount)
                .withHeldOutside(outside);
    }

    void multiplyPrice(int c, double factor) {
        price[c] *= factor;
    }

    void reduce(int k, double by) {
        quantity[k] = Math.max(0, quantity[k] - by);
    }
}
