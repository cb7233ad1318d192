package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.contagion.channels.AssetMarket;
import rudra.contagion.channels.CombinedCascade;
import rudra.contagion.channels.CombinedPath;
import rudra.contagion.channels.Deleveraging;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.job.Progress;
import rudra.network.Holdings;
import rudra.network.Network;

/**
 * Losses on claims and fire sales of common assets together: who fails costs its creditors what
 * they do not recover and sells all it holds; the prices fall for everybody. With no market impact
 * and no fall of prices this is {@link Furfine}; without claims it is a fire sale alone.
 *
 * <p>The fewest failures and least sales that follow are found; cost as for {@link
 * CombinedCascade}.
 *
 * <p>Source: F. Caccioli, J. D. Farmer, N. Foti and D. Rockmore, Overlapping portfolios, contagion,
 * and financial stability, Journal of Economic Dynamics and Control 51 (2015).
 *
 * @param recoveryRate the share of a claim on a failed institution that is recovered, in [0, 1]
 * @param defaultAt from which equity on an institution fails
 * @param assets how prices move
 * @param deleveraging who sells before it fails; empty for nobody
 */
public record CombinedChannels(
        double recoveryRate,
        DefaultAt defaultAt,
        CommonAssets assets,
        Optional<Deleveraging> deleveraging)
        implements ContagionEngine {

    @Override
    public String id() {
        return "combined-channels";
    }

    /** As {@link #run}, with prices and sales. */
    public CombinedOutcome runWithPrices(Network network, Shock shock, Progress progress) {
        return combine(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return combine(network, recorder, progress).outcome();
    }

    private CombinedOutcome combine(
            ShockedNetwork network, LossRecorder recorder, Progress progress) {
        AssetMarket market = assets.market(network.detail().holdings());
        StressedStart start = new StressedStart(network);
        double[] cash = new double[network.size()];
        Arrays.setAll(cash, network.detail()::cash);
        new Attribution(network, recorder).tellShockAndWriteOffs();
        CombinedPath path =
                new CombinedCascade(
                                start.books(defaultAt),
                                market,
                                deleveraging,
                                cash,
                                1 - recoveryRate,
                                recorder)
                        .run(progress);
        recorder.moved(sales(market.holdings(), path));
        double[] lost = start.claimsLost(path.roundOfFailure(), 1 - recoveryRate);
        for (int i = 0; i < lost.length; i++) {
            lost[i] += path.priceLost()[i];
        }
        List<String> notes = new ArrayList<>(network.notes());
        notes.addAll(CommonAssets.heldByNobody(market.holdings()));
        StressedStart.Found found =
                new StressedStart.Found(
                        id(),
                        path.roundOfFailure(),
                        path.rounds(),
                        path.residual(),
                        conventions(),
                        List.copyOf(notes));
        Outcome outcome =
                start.outcome(found, lost, path.lostByShock(), new double[network.size()]);
        return new CombinedOutcome(outcome, path);
    }

    /** All is sold at the prices of the end. */
    private static Movement.Sales sales(Holdings holdings, CombinedPath path) {
        double[] proceeds = new double[holdings.size()];
        for (int i = 0; i < proceeds.length; i++) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                double price = path.prices()[holdings.assetClass(k)];
                proceeds[i] += path.saleShare()[i] * holdings.amount(k) * price;
            }
        }
        return new Movement.Sales(path.saleShare(), proceeds, path.prices());
    }

    private Map<String, String> conventions() {
        return Conventions.failure(defaultAt.inWords())
                .passedOn(
                        "on failing: the claim less what is recovered, and by prices when it sells")
                .recovery(Conventions.share(recoveryRate) + " of each claim, given beforehand")
                .seniority("none: every creditor recovers the same share")
                .decree("is in the first set of failures; its equity is written off; sells all")
                .sales(
                        deleveraging
                                .map(d ->
                                        "all on failing; above assets of %s × equity down to %s"
                                                .formatted(d.cap(), d.target()))
                                .orElse("all on failing, nothing before"))
                .prices("× exp(−α · share of the class sold), α = " + assets.marketImpact())
                .solution("the fewest failures and least sales that follow from the shock")
                .toMap();
    }
}
