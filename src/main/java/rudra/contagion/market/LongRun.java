package rudra.contagion.market;

/** How the loss in a long crisis follows from daily returns. */
public enum LongRun {
    /** 1 − exp(−18 · MES) (Acharya, Engle and Richardson 2012). */
    EXPONENTIAL,
    /** 1 − exp(β · log(1 − d)), where the market falls by d in half a year (V-Lab). */
    BETA
}
