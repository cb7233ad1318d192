package rudra.network.measures;

import rudra.network.Exposures;

/** Measures of the links themselves: who returns them, and who links with whom. */
final class Links {
    private final Exposures exposures;
    private final int[] returned;

    /** Counts the returned links of each institution: O(n + m). */
    Links(Exposures exposures) {
        this.exposures = exposures;
        this.returned = new int[exposures.size()];
        for (int i = 0; i < returned.length; i++) {
            int claim = exposures.claimsStart(i);
            int debt = exposures.debtsStart(i);
            while (claim < exposures.claimsStart(i + 1) && debt < exposures.debtsStart(i + 1)) {
                int difference = exposures.claimDebtor(claim) - exposures.debtCreditor(debt);
                returned[i] += difference == 0 ? 1 : 0;
                claim += difference <= 0 ? 1 : 0;
                debt += difference >= 0 ? 1 : 0;
            }
        }
    }

    int debtors(int i) {
        return exposures.claimsStart(i + 1) - exposures.claimsStart(i);
    }

    int creditors(int i) {
        return exposures.debtsStart(i + 1) - exposures.debtsStart(i);
    }

    /** Twice the returned links of an institution ÷ all its links; 0 where it has none. */
    double reciprocity(int i) {
        int all = debtors(i) + creditors(i);
        return all == 0 ? 0 : 2.0 * returned[i] / all;
    }

    /** The part of all links that are returned; not-a-number where there is none. */
    double reciprocity() {
        double sum = 0;
        for (int count : returned) {
            sum += count;
        }
        return sum / exposures.count();
    }

    /**
     * The correlation, over links, of the creditor's number of debtors and the debtor's number of
     * creditors (Newman 2003, “Mixing patterns in networks”); not-a-number where one is constant.
     */
    double assortativity() {
        double m = exposures.count();
        double meanOut = 0;
        double meanIn = 0;
        for (int i = 0; i < exposures.size(); i++) {
            meanOut += debtors(i) * (debtors(i) / m);
            meanIn += creditors(i) * (creditors(i) / m);
        }
        double both = 0;
        double squaresOut = 0;
        double squaresIn = 0;
        for (int i = 0; i < exposures.size(); i++) {
            double out = debtors(i) - meanOut;
            squaresOut += debtors(i) * out * out;
            squaresIn += creditors(i) * (creditors(i) - meanIn) * (creditors(i) - meanIn);
            for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
                both += out * (creditors(exposures.claimDebtor(k)) - meanIn);
            }
        }
        double spread = Math.sqrt(squaresOut * squaresIn);
        return spread > 1e-12 * m ? both / spread : Double.NaN;
    }

    /** The sum of the squared shares of debtors in the claims of i. */
    double claimsHerfindahl(int i, double claims) {
        double sum = 0;
        for (int k = exposures.claimsStart(i); k < exposures.claimsStart(i + 1); k++) {
            double share = exposures.claimAmount(k) / claims;
            sum += share * share;
        }
        return sum;
    }

    /** The sum of the squared shares of creditors in the debts of i. */
    double debtsHerfindahl(int i, double debts) {
        double sum = 0;
        for (int k = exposures.debtsStart(i); k < exposures.debtsStart(i + 1); k++) {
            double share = exposures.debtAmount(k) / debts;
            sum += share * share;
        }
        return sum;
    }
}
