package rudra.ui.contagion.replay;

import java.util.List;

/**
 * What the drawing shows at one moment. The arrays have one element an institution and are not to
 * be changed.
 *
 * @param tones what each institution's colour says
 * @param shares for those that lost and stand how far the colour is on its way to {@link Tone#HIT},
 *     in [0, 1]; else 1
 * @param flows the links over which losses come, the largest first
 */
@SuppressWarnings("ArrayRecordComponent")
record Still(Tone[] tones, double[] shares, List<Flow> flows) {
    private static final int FLOWS_SHOWN = 4000;

    /** A round of a replay. O(n + the amounts until then). */
    static Still of(Footage footage, int round) {
        double[] losses = footage.trail().lossesUntil(round);
        Tone[] tones = new Tone[losses.length];
        double[] shares = new double[losses.length];
        for (int i = 0; i < losses.length; i++) {
            int failed = footage.outcome().roundOfFailure()[i];
            double equity = footage.network().balanceSheets().equity(i);
            tones[i] =
                    failed >= 0 && failed <= round
                            ? Tone.failedIn(failed)
                            : standing(equity, losses[i]);
            shares[i] = share(tones[i], losses[i], equity);
        }
        return new Still(tones, shares, shown(Flow.of(footage.itemsIn(round))));
    }

    private static List<Flow> shown(List<Flow> flows) {
        return flows.subList(0, Math.min(FLOWS_SHOWN, flows.size()));
    }

    private static Tone standing(double equity, double loss) {
        if (Double.isNaN(equity)) {
            return Tone.OUTSIDE;
        }
        return loss > 0 ? Tone.HIT : Tone.SAFE;
    }

    private static double share(Tone tone, double loss, double equity) {
        return tone == Tone.HIT && equity > 0 ? Math.clamp(loss / equity, 0, 1) : 1;
    }
}
