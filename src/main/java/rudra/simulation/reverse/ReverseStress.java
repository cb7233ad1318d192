package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.json.Ids;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.Trials;
import rudra.simulation.reverse.ReverseStressResult.Failing;

/** The analysis {@code simulation.reverse-stress}: the smallest shock that breaks a threshold. */
public record ReverseStress(InputDeclaration<Network> network)
        implements Analysis<ReverseStressParameters, ReverseStressResult> {
    private static final double SEARCHING = 0.95;

    @Override
    public String id() {
        return "simulation.reverse-stress";
    }

    @Override
    public String citation() {
        return "Grigat and Caccioli (2017), Reverse stress testing interbank networks, Scientific"
                + " Reports 7";
    }

    @Override
    public Class<ReverseStressParameters> parameterType() {
        return ReverseStressParameters.class;
    }

    @Override
    public Class<ReverseStressResult> resultType() {
        return ReverseStressResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public ReverseStressResult run(ReverseStressParameters p, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        Trials trials =
                new Trials(
                        Simulation.of(read, p.scenario()),
                        p.runs(),
                        p.uncertainty(),
                        p.sampling(),
                        inputs.seed());
        Judge judge = new Judge(trials, p.threshold(), p.probability(), read);
        Words words = new Words(p.threshold(), p.runs(), p.probability(), read.unit());
        Quest quest = new Quest(read, p.scenario(), judge, words);
        Progress searching = progress.part(0, SEARCHING);
        Findings found =
                switch (p.search()) {
                    case Search.ShockSize search ->
                            new ShockSizeQuest(quest, search).run(searching);
                    case Search.AssetLoss search ->
                            new AssetLossQuest(quest, search).run(searching);
                    case Search.FailingSet search ->
                            new FailingSetQuest(quest, search).run(searching);
                };
        return new ReverseStressResult(
                found.sentence(),
                found.part(),
                words.stated(),
                sizeOf(p.search()),
                Ids.of(p.threshold().metric()),
                p.threshold().level(),
                found.answers(),
                failing(quest, found, progress.part(SEARCHING, 1)),
                found.looks(),
                ReverseStressRules.of(p, read));
    }

    private static String sizeOf(Search search) {
        return switch (search) {
            case Search.ShockSize s -> "factor";
            case Search.AssetLoss s -> "share";
            case Search.FailingSet s -> "institutions";
        };
    }

    /** Who fails by the first answer, those first whom it costs most often. */
    private static List<Failing> failing(Quest quest, Findings found, Progress progress) {
        if (found.breaking().isEmpty() || found.part().isPresent()) {
            return List.of();
        }
        double[] with = quest.judge().failing(found.breaking().get(), progress);
        double[] below =
                found.holding()
                        .map(scenario -> quest.judge().failing(scenario, progress))
                        .orElse(with);
        List<Failing> failing = new ArrayList<>();
        for (int i = 0; i < with.length; i++) {
            if (with[i] > 0) {
                failing.add(new Failing(quest.id(i), with[i], below[i]));
            }
        }
        failing.sort(
                Comparator.comparingDouble((Failing one) -> one.shareBelow() - one.share())
                        .thenComparing(Failing::institution));
        return failing;
    }
}
