package rudra.contagion;

import java.util.Map;
import rudra.contagion.channels.BailInPath;
import rudra.contagion.channels.BailInRounds;
import rudra.contagion.channels.BailInRule;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Bail-in: creditors of an institution with too little equity give up debts, or get its shares for
 * them, and so may become the next. Where no debt may be bailed in this is {@link Furfine}.
 *
 * <p>Rounds, cost and sources as for {@link BailInRounds}.
 *
 * @param rule when debts are bailed in, how far and in return for what
 * @param scope which debts may be
 * @param defaultAt from which equity on an institution fails, or is bailed in
 */
public record BailIn(BailInRule rule, BailInScope scope, DefaultAt defaultAt)
        implements ContagionEngine {

    @Override
    public String id() {
        return "bail-in";
    }

    /** As {@link #run}, with what was bailed in. */
    public BailInOutcome runWithDebts(Network network, Shock shock, Progress progress) {
        return bailIn(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return bailIn(network, recorder, progress).outcome();
    }

    private BailInOutcome bailIn(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        StressedStart start = new StressedStart(network);
        new Attribution(network, recorder).tellShockAndWriteOffs();
        BailInPath path =
                new BailInRounds(start.books(defaultAt), scope.debts(network), rule, recorder)
                        .run(progress);
        recorder.moved(new Movement.Conversions(path.goneOutside(), path.goneInside()));
        StressedStart.Found found =
                new StressedStart.Found(
                        id(),
                        path.roundOfFailure(),
                        path.rounds(),
                        path.residual(),
                        conventions(network),
                        network.notes());
        Outcome outcome =
                start.outcome(found, path.lost(), new double[network.size()], path.bailedIn());
        return new BailInOutcome(outcome, path);
    }

    private Map<String, String> conventions(ShockedNetwork network) {
        return Conventions.failure(defaultAt.inWords() + ", after all that may be bailed in")
                .passedOn("when bailed in: what creditors give up; on failing: the rest of claims")
                .recovery(
                        Conventions.share(1 - rule.lossGivenDefault())
                                + " of what is still owed, given beforehand")
                .seniority(scope.inWords(network))
                .decree("defaults without a bail-in; its equity is written off")
                .bailIn(inWords())
                .solution("round by round, all at once; nothing is undone")
                .toMap();
    }

    private String inWords() {
        return "where equity / assets < %s (contingent convertibles: %s), to %s; %s"
                .formatted(
                        rule.minimumRatio(),
                        rule.contingentTrigger(),
                        rule.targetRatio(),
                        rule.isConversion()
                                ? "converted into shares at fair value"
                                : "written down");
    }
}
