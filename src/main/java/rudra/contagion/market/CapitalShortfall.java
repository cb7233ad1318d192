package rudra.contagion.market;

import rudra.dataset.CapitalStructure.Figures;

/**
 * What an institution would lack in a long crisis (Brownlees and Engle 2017).
 *
 * @param longRunLoss the share of its market value that it would lose, LRMES
 * @param srisk k · debt − (1 − k) · (1 − LRMES) · capitalisation, in the unit of both; below 0
 *     where it would have capital to spare
 */
record CapitalShortfall(double longRunLoss, double srisk) {
    /** From the worst days' mean loss to that of six months (Acharya, Engle, Richardson 2012). */
    private static final double DAYS = 18;

    static CapitalShortfall of(Figures figures, TailRisk risk, MarketMeasuresParameters p) {
        double loss = longRunLoss(risk, p);
        double k = p.capitalShare();
        return new CapitalShortfall(
                loss, k * figures.debt() - (1 - k) * (1 - loss) * figures.capitalisation());
    }

    static double longRunLoss(TailRisk risk, MarketMeasuresParameters p) {
        double exponent =
                switch (p.longRun()) {
                    case EXPONENTIAL -> -DAYS * risk.marginalExpectedShortfall();
                    case BETA -> risk.beta() * StrictMath.log(1 - p.crisisFall());
                };
        return 1 - StrictMath.exp(exponent);
    }
}
