package rudra.learning.validation;

/** What values on folds are to each other, and so what an interval around their mean has to be. */
public enum Spread {
    /** Folds whose training rows overlap: corrected for it (Nadeau and Bengio 2003). */
    RESAMPLES("95 %, t with the variance of Nadeau and Bengio for overlapping training rows"),
    /** Windows of time, each judged once by what came before: Student's t over windows. */
    WINDOWS("95 %, Student’s t over windows of time; windows next to each other may be alike"),
    /** One set of rows that judge: what another set would say is DeLong's to tell. */
    ONE("95 %, DeLong over the rows that judge, for AUC and Gini only"),
    /** Rows that judge one by one: metrics are those of all rows together. */
    POOLED(
            "95 %, DeLong over all rows together, for AUC and Gini only; each row is scored by a"
                    + " model of its own, trained on one row less of its class, which draws the AUC"
                    + " of what knows little far below 0.5");

    private final String interval;

    Spread(String interval) {
        this.interval = interval;
    }

    /** How the interval around a mean is made, in words. */
    public String interval() {
        return interval;
    }
}
