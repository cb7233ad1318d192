package rudra.contagion;

import java.util.Arrays;
import java.util.List;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;

/** Makes layers of a network's debts and equity. */
final class LayeredClaimsBuilder {
    private final ShockedNetwork network;
    private final List<DebtClass> classes;
    private final int layers;
    private final double[] bottom;
    private final double[] width;
    private final int[] firstHolder;
    private int[] holder = new int[64];
    private double[] share = new double[64];
    private int filled;

    private LayeredClaimsBuilder(ShockedNetwork network, List<DebtClass> classes) {
        int n = network.size();
        this.network = network;
        this.classes = classes;
        this.layers = classes.size() + 1;
        this.bottom = new double[n * layers];
        this.width = new double[n * layers];
        this.firstHolder = new int[n * layers + 1];
    }

    /** The debts of a network by seniority, or as one class where nothing is known of it. */
    static List<DebtClass> classes(ShockedNetwork network, boolean bySeniority) {
        if (bySeniority && !network.detail().debtClasses().isEmpty()) {
            return network.detail().debtClasses();
        }
        double[] external = new double[network.size()];
        Arrays.setAll(external, network::externalLiabilities);
        return List.of(new DebtClass(network.exposures(), external));
    }

    static LayeredClaims of(ShockedNetwork network, List<DebtClass> classes) {
        return new LayeredClaimsBuilder(network, classes).build();
    }

    private LayeredClaims build() {
        int n = network.size();
        int[] firstLayer = new int[n + 1];
        double[] assets = new double[n];
        int[][] owners = owners();
        for (int j = 0; j < n; j++) {
            firstLayer[j + 1] = (j + 1) * layers;
            double due = 0;
            for (int s = 0; s < classes.size(); s++) {
                int l = j * layers + s;
                bottom[l] = due;
                addDebts(j, l, classes.get(s));
                due += width[l];
            }
            addShareholders(j, due, owners[j]);
            assets[j] = assets(j, due);
        }
        return new LayeredClaims(
                assets,
                firstLayer,
                bottom,
                width,
                firstHolder,
                Arrays.copyOf(holder, filled),
                Arrays.copyOf(share, filled));
    }

    /** Who is outside has whatever it takes to pay. */
    private double assets(int j, double due) {
        if (network.isUnshakeable(j)) {
            return due;
        }
        double held = network.externalAssets(j);
        return network.failsByDecree(j) ? Math.min(0, held) : held;
    }

    private void addDebts(int j, int l, DebtClass debts) {
        Exposures interbank = debts.interbank();
        double sum = debts.external()[j];
        for (int k = interbank.debtsStart(j); k < interbank.debtsStart(j + 1); k++) {
            sum += interbank.debtCreditor(k) == j ? 0 : interbank.debtAmount(k);
        }
        width[l] = sum;
        for (int k = interbank.debtsStart(j); k < interbank.debtsStart(j + 1); k++) {
            // A claim that was repaid keeps its place and stands in no layer.
            if (interbank.debtCreditor(k) != j && interbank.debtAmount(k) > 0) {
                add(interbank.debtCreditor(k), interbank.debtAmount(k) / sum);
            }
        }
        firstHolder[l + 1] = filled;
    }

    private void addShareholders(int j, double due, int[] entries) {
        int l = (j + 1) * layers - 1;
        bottom[l] = due;
        width[l] = Double.POSITIVE_INFINITY;
        EquityHoldings holdings = network.detail().equityHoldings();
        for (int h = 0; h < entries.length; h += 2) {
            if (!network.isOutside(j) && entries[h] != j) {
                add(entries[h], holdings.share(entries[h + 1]));
            }
        }
        firstHolder[l + 1] = filled;
    }

    /** For each issuer its holders, each followed by the place of its entry. */
    private int[][] owners() {
        EquityHoldings holdings = network.detail().equityHoldings();
        int[] count = new int[holdings.size()];
        for (int k = 0; k < holdings.start(holdings.size()); k++) {
            count[holdings.issuer(k)] += 2;
        }
        int[][] owners = new int[count.length][];
        Arrays.setAll(owners, j -> new int[count[j]]);
        for (int i = holdings.size() - 1; i >= 0; i--) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                int j = holdings.issuer(k);
                count[j] -= 2;
                owners[j][count[j]] = i;
                owners[j][count[j] + 1] = k;
            }
        }
        return owners;
    }

    private void add(int who, double part) {
        if (filled == holder.length) {
            holder = Arrays.copyOf(holder, 2 * filled);
            share = Arrays.copyOf(share, 2 * filled);
        }
        holder[filled] = who;
        share[filled++] = part;
    }
}
