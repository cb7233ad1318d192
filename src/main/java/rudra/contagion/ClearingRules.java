package rudra.contagion;

/**
 * What clearing depends on besides the network.
 *
 * @param seniority how creditors outside the network rank
 * @param alpha the share of external assets recovered in default
 * @param beta the share of claims received recovered in default
 */
record ClearingRules(Seniority seniority, double alpha, double beta) {

    boolean areWithoutCosts() {
        return alpha == 1 && beta == 1;
    }
}
