package rudra.contagion.sweep;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.network.Network;

/** The analysis {@code contagion.random-shocks}: losses that go together, drawn many times. */
public record RandomShockAnalysis(InputDeclaration<Network> network)
        implements Analysis<RandomShockParameters, RandomShockResult> {

    @Override
    public String id() {
        return "contagion.random-shocks";
    }

    @Override
    public String citation() {
        return "Elsinger, Lehar and Summer (2006), Risk assessment for banking systems, Management"
                + " Science 52";
    }

    @Override
    public Class<RandomShockParameters> parameterType() {
        return RandomShockParameters.class;
    }

    @Override
    public Class<RandomShockResult> resultType() {
        return RandomShockResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public RandomShockResult run(RandomShockParameters p, Inputs inputs, Progress progress) {
        Network read = inputs.get(network);
        RandomShocks shocks = new RandomShocks(read, p, inputs.seed());
        Draws draws = new Draws(read.size(), p.draws());
        new OrderedWork(p.draws(), "Drawing shocks")
                .run(k -> shocks.outcome(k, progress), draws::take, progress);
        return draws.result(read, p, rules(read, p));
    }

    private static List<String> rules(Network network, RandomShockParameters p) {
        List<String> rules = new ArrayList<>(Books.rules(network));
        rules.add(
                "Every institution with an equity figure loses a random share of its %s: %s with a mean of %s and a standard deviation of %s%s."
                        .formatted(
                                p.lossOf() == LossOf.EQUITY ? "equity" : "external assets",
                                p.shape() == LossShape.BETA ? "beta" : "lognormal",
                                p.mean(),
                                p.standardDeviation(),
                                p.shape() == LossShape.BETA ? "" : ", shares above 1 taken for 1"));
        rules.add(
                "Losses go together by a one-factor Gaussian copula of correlation %s."
                        .formatted(p.correlation()));
        rules.add(
                "A quantile is the least draw that so many draws do not exceed; intervals are"
                        + " Wilson’s at 95 % and tell of the drawing alone.");
        return rules;
    }
}
