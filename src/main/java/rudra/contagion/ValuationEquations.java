package rudra.contagion;

import rudra.network.Exposures;

/**
 * Equity as a function of equity: E_i = face value of i's equity − Σ_j claim_ij · (1 − V_j(E_j)).
 */
final class ValuationEquations {
    /** Differences of equity, relative to assets, by which slopes are measured. */
    private static final double STEP = 1e-7;

    final ShockedNetwork network;
    final int size;
    private final ValuationModel model;
    private final double recoveryRate;
    private final AssetRisk[] risk;
    private final double[] face;

    ValuationEquations(
            ShockedNetwork network,
            ValuationModel model,
            double recoveryRate,
            double[] volatility) {
        this.network = network;
        this.size = network.size();
        this.model = model;
        this.recoveryRate = recoveryRate;
        this.risk = new AssetRisk[size];
        this.face = new double[size];
        for (int i = 0; i < size; i++) {
            boolean decreed = network.failsByDecree(i);
            double assets = decreed ? 0 : Math.max(0, network.externalAssets(i));
            risk[i] =
                    new AssetRisk(
                            assets,
                            network.debts(i) + network.externalLiabilities(i),
                            volatility[i]);
            face[i] =
                    network.isOutside(i)
                            ? network.claims(i) - risk[i].liabilities()
                            : network.equity(i) - network.directLoss(i) - seized(i);
        }
    }

    /** The external assets that failing by decree takes from i. */
    double seized(int i) {
        return network.failsByDecree(i) ? Math.max(0, network.externalAssets(i)) : 0;
    }

    /** Equity after the shock if all claims are worth their face value: the greatest there is. */
    double[] faceValue() {
        return face.clone();
    }

    /** What is lost of a claim of one on each institution. */
    double[] discounts(double[] equity) {
        double[] discount = new double[size];
        for (int j = 0; j < size; j++) {
            discount[j] = discount(j, equity[j]);
        }
        return discount;
    }

    private double discount(int j, double equity) {
        if (network.isUnshakeable(j)) {
            return 0;
        }
        double counted = network.failsByDecree(j) ? Math.min(equity, -Double.MIN_VALUE) : equity;
        return 1 - model.value(risk[j], counted, recoveryRate);
    }

    /** How fast the discount of j's debts rises as its equity falls. */
    double slope(int j, double equity) {
        double scale = risk[j].assets() + risk[j].liabilities();
        double by = STEP * scale;
        return by == 0
                ? 0
                : Math.max(0, discount(j, equity - by) - discount(j, equity + by)) / (2 * by);
    }

    /** The value of claims that i loses with the given discounts of its debtors. */
    double lostBy(int i, double[] discount) {
        Exposures exposures = network.exposures();
        double lost = 0;
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            lost += exposures.claimAmount(k) * discount[exposures.claimDebtor(k)];
        }
        return lost;
    }

    /** Passes the claims of i on. */
    void eachClaim(int i, ClaimVisitor visitor) {
        Exposures exposures = network.exposures();
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            visitor.visit(exposures.claimDebtor(k), exposures.claimAmount(k));
        }
    }

    /** Takes one claim. */
    @FunctionalInterface
    interface ClaimVisitor {
        void visit(int debtor, double amount);
    }

    /** One more round. */
    double[] next(double[] equity) {
        return atDiscounts(discounts(equity));
    }

    /** Equities where claims have these discounts. */
    double[] atDiscounts(double[] discount) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
            next[i] = face[i] - lostBy(i, discount);
        }
        return next;
    }

    /** The greatest position of any institution: what errors are compared with. */
    double scale() {
        double scale = 0;
        for (int i = 0; i < size; i++) {
            double positions = Math.max(network.claims(i), network.debts(i));
            scale = Math.max(scale, Math.max(Math.abs(face[i]), positions));
        }
        return scale;
    }
}
