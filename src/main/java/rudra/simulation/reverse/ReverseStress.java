package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.json.Ids;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.ensemble.Trials;
import rudra.simulation.reverse.ReverseStressResult.Failing;
import rudra.simulation.scenario.Scenario;

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
        Failures failures = failures(quest, found, progress.part(SEARCHING, 1));
        return new ReverseStressResult(
                found.sentence(),
                failures.part(),
                words.stated(),
                sizeOf(p.search()),
                Ids.of(p.threshold().metric()),
                p.threshold().level(),
                found.answers(),
                failures.institutions(),
                found.looks(),
                ReverseStressRules.of(p, read));
    }

    /**
     * Who fails by the first answer.
     *
     * @param part how much of the whole was done, where it was stopped
     */
    private record Failures(List<Failing> institutions, Optional<String> part) {}

    private static Failures failures(Quest quest, Findings found, Progress progress) {
        if (found.breaking().isEmpty() || found.part().isPresent()) {
            return new Failures(List.of(), found.part());
        }
        try {
            return new Failures(
                    failing(quest, found, found.breaking().get(), progress), Optional.empty());
        } catch (CancelledException e) {
            return new Failures(
                    List.of(), Optional.of("the whole search, but not who fails by its answer"));
        }
    }

    private static String sizeOf(Search search) {
        return switch (search) {
            case Search.ShockSize s -> "factor";
            case Search.AssetLoss s -> "share";
            case Search.FailingSet s -> "institutions";
        };
    }

    /** Who fails by the first answer, those first whom it costs most often. */
    private static List<Failing> failing(
            Quest quest, Findings found, Scenario breaking, Progress progress) {
        double[] with = quest.judge().failing(breaking, progress);
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
