package rudra.contagion.firesale;

/**
 * How sales move the price of an asset class: selling the share s of all there is multiplies it by
 * exp(−decay·s).
 *
 * <p>Source: R. Cont and E. Schaanning, Fire sales, indirect contagion and systemic stress testing,
 * Norges Bank working paper 2 (2017).
 *
 * @param decay how fast the price falls, at least 0
 */
public record PriceImpact(double decay) {
    /** The share of a class by whose sale price impacts are stated. */
    private static final double STATED_SHARE = 0.05;

    /**
     * The impact by which selling a twentieth of a class takes a share of its price.
     *
     * @param fall that share, in [0, 1]
     */
    public static PriceImpact ofTwentieth(double fall) {
        return new PriceImpact(-StrictMath.log1p(-fall) / STATED_SHARE);
    }

    /**
     * By what the price is multiplied, in [0, 1]; 1 where nothing is sold.
     *
     * @param soldShare the share of all there is that is sold, at least 0
     */
    public double factor(double soldShare) {
        return soldShare > 0 ? StrictMath.exp(-decay * soldShare) : 1;
    }
}
