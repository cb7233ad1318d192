package rudra.contagion;

import java.util.Map;
import rudra.contagion.channels.FundingPath;
import rudra.contagion.channels.FundingRounds;
import rudra.contagion.channels.FundingRule;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Funding that is called back: who is short of liquidity calls back its loans, and lenders call
 * theirs back from who is distressed; raising the money costs, and may fail. Where nobody calls
 * anything back this is {@link Furfine}.
 *
 * <p>Rounds, cost and source as for {@link FundingRounds}.
 *
 * @param rule how money is called back, and what raising it costs
 * @param funding what is liquid, and what is called back at first
 * @param defaultAt from which equity on an institution fails
 */
public record LiquidityContagion(FundingRule rule, Funding funding, DefaultAt defaultAt)
        implements ContagionEngine {

    @Override
    public String id() {
        return "liquidity";
    }

    /** As {@link #run}, with what was called back. */
    public LiquidityOutcome runWithFunding(Network network, Shock shock, Progress progress) {
        return callBack(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return callBack(network, recorder, progress).outcome();
    }

    private LiquidityOutcome callBack(
            ShockedNetwork network, LossRecorder recorder, Progress progress) {
        StressedStart start = new StressedStart(network);
        double[] calledOutside = funding.called(network);
        new Attribution(network, recorder).tellShockAndWriteOffs();
        FundingPath path =
                new FundingRounds(
                                start.books(defaultAt),
                                rule,
                                funding.liquid(network),
                                calledOutside,
                                recorder)
                        .run(progress);
        for (int i = 0; i < calledOutside.length; i++) {
            // Who fails has paid back nothing.
            calledOutside[i] = path.roundOfFailure()[i] < 0 ? calledOutside[i] : 0;
        }
        recorder.moved(new Movement.Repayments(calledOutside, path.paidBack(), path.raised()));
        double[] lost = start.claimsLost(path.roundOfFailure(), rule.lossGivenDefault());
        for (int i = 0; i < lost.length; i++) {
            lost[i] += path.fundingLost()[i];
        }
        StressedStart.Found found =
                new StressedStart.Found(
                        id(),
                        path.roundOfFailure(),
                        path.rounds(),
                        0,
                        conventions(network),
                        network.notes());
        Outcome outcome =
                start.outcome(found, lost, path.lostByShock(), new double[network.size()]);
        return new LiquidityOutcome(outcome, path);
    }

    private Map<String, String> conventions(ShockedNetwork network) {
        return Conventions.failure(defaultAt.inWords() + ", or calls that sales cannot meet")
                .passedOn("on failing: the claim less what is recovered; before: money called back")
                .recovery(
                        Conventions.share(1 - rule.lossGivenDefault())
                                + " of each claim, given beforehand")
                .seniority("none: every creditor recovers the same share")
                .decree("is in the first set of failures; its equity is written off")
                .funding(inWords(network))
                .sales("other external assets, at a discount of " + rule.saleDiscount())
                .solution("the fewest failures and shortages; all calls settled at the end")
                .toMap();
    }

    private String inWords(ShockedNetwork network) {
        return "who is short or failed calls back %s of its loans, lenders %s of theirs from who lost %s of its equity; liquid: %s"
                .formatted(
                        Conventions.share(rule.hoarding()),
                        Conventions.share(rule.withdrawal()),
                        Conventions.share(rule.distressAt()),
                        funding.inWords(network));
    }
}
