package rudra.simulation.scenario;

/**
 * How an institution weighs what an action brings. Weights multiply the components of payoffs; 1
 * takes them at face value.
 */
public enum Strategy {
    /** Fears losses, shortfalls and supervisors more than it values income. */
    PRUDENT(0.25, 0.75, 1.75, 0.3),
    /** Takes everything at face value. */
    NEUTRAL(0.5, 1, 1, 0.3),
    /** Values income and makes light of risks. */
    AGGRESSIVE(0.85, 1.5, 0.5, 0.1),
    /** Changes nothing unless it has to. */
    PASSIVE(0.5, 1, 1, 1);

    private final double riskAppetite;
    private final double incomeWeight;
    private final double riskWeight;
    private final double inertia;

    Strategy(double riskAppetite, double incomeWeight, double riskWeight, double inertia) {
        this.riskAppetite = riskAppetite;
        this.incomeWeight = incomeWeight;
        this.riskWeight = riskWeight;
        this.inertia = inertia;
    }

    /** In [0, 1]: 0 shuns every risk. */
    public double riskAppetite() {
        return riskAppetite;
    }

    /** The weight of income. */
    public double incomeWeight() {
        return incomeWeight;
    }

    /** The weight of expected losses, costs of sales, shortfalls and regulation. */
    public double riskWeight() {
        return riskWeight;
    }

    /** The probability of keeping its action in a round of the game, in [0, 1]; 1 never acts. */
    public double inertia() {
        return inertia;
    }
}
