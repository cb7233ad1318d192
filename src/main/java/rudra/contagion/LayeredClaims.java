package rudra.contagion;

import java.util.Arrays;

/**
 * Institutions whose value goes to layers of claimants, the most senior first, the last being the
 * shareholders: who stands in a layer gets its share of the value between the layer's bottom and
 * its top. What each institution is worth is its own assets and what it gets from the others'
 * layers: x = a + Σ share · clamp(x_j − bottom, 0, width).
 *
 * <p>Sources: H. Elsinger, Financial networks, cross holdings, and limited liability, OeNB working
 * paper 156 (2009); T. Suzuki, Valuing corporate debt: the effect of cross-holdings of stock and
 * debt, Journal of the Operations Research Society of Japan 45 (2002).
 *
 * @param assets own assets, length n; below 0 for a loss that ranks before all debts
 * @param firstLayer where the layers of each institution begin; length n + 1
 * @param bottom the debts that rank before each layer
 * @param width the amount due to each layer; infinite for shareholders
 * @param firstHolder where the claimants of each layer begin
 * @param holder the institutions that stand in each layer; others are not listed
 * @param share their shares of the layer, together at most 1
 */
record LayeredClaims(
        double[] assets,
        int[] firstLayer,
        double[] bottom,
        double[] width,
        int[] firstHolder,
        int[] holder,
        double[] share) {

    int size() {
        return assets.length;
    }

    /** What layer l gets of a value. */
    double paid(int l, double value) {
        return Math.clamp(value - bottom[l], 0, width[l]);
    }

    /** All debts of institution j: the bottom of the shareholders' layer. */
    double debts(int j) {
        return bottom[firstLayer[j + 1] - 1];
    }

    /** What each institution is worth if the others are worth this. */
    double[] next(double[] value) {
        double[] next = assets.clone();
        for (int j = 0; j < size(); j++) {
            for (int l = firstLayer[j]; l < firstLayer[j + 1] && value[j] > bottom[l]; l++) {
                give(l, paid(l, value[j]), next);
            }
        }
        return next;
    }

    void give(int l, double amount, double[] to) {
        for (int h = firstHolder[l]; h < firstHolder[l + 1]; h++) {
            to[holder[h]] += share[h] * amount;
        }
    }

    /** The layer that loses first as the value of j falls; −1 where there is none. */
    int marginalLayer(int j, double value) {
        int marginal = -1;
        for (int l = firstLayer[j]; l < firstLayer[j + 1] && value > bottom[l]; l++) {
            marginal = width[l] > 0 ? l : marginal;
        }
        return marginal;
    }

    /** Where the claimants of a layer begin; of no layer, none. */
    int holdersFrom(int layer) {
        return layer < 0 ? 0 : firstHolder[layer];
    }

    /** Where the claimants of a layer end; of no layer, none. */
    int holdersTo(int layer) {
        return layer < 0 ? 0 : firstHolder[layer + 1];
    }

    LayeredClaims withAssets(double[] others) {
        return new LayeredClaims(others, firstLayer, bottom, width, firstHolder, holder, share);
    }

    /** The greatest amount in the books: what errors are compared with. */
    double scale() {
        double scale = Arrays.stream(assets).map(Math::abs).max().orElse(0);
        for (int j = 0; j < size(); j++) {
            scale = Math.max(scale, debts(j));
        }
        return scale;
    }
}
