package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.ensemble.Estimate;
import rudra.simulation.ensemble.Estimates;
import rudra.simulation.ensemble.RunSummary;
import rudra.simulation.ensemble.Tail;
import rudra.simulation.montecarlo.Comparisons.PolicyRuns;
import rudra.simulation.montecarlo.MonteCarloResult.Band;
import rudra.simulation.montecarlo.MonteCarloResult.Channel;
import rudra.simulation.montecarlo.MonteCarloResult.Comparison;
import rudra.simulation.montecarlo.MonteCarloResult.FailureFigures;
import rudra.simulation.montecarlo.MonteCarloResult.LossFigures;
import rudra.simulation.montecarlo.MonteCarloResult.Quantile;
import rudra.simulation.montecarlo.MonteCarloResult.Risk;
import rudra.simulation.montecarlo.MonteCarloResult.Run;

/** Makes the result of the runs that were taken. */
final class ResultMaker {
    private static final List<Double> SHARES =
            List.of(0.0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0);

    private final Network network;
    private final MonteCarloParameters parameters;
    private final RunCollector runs;
    private final Estimates estimates;
    private final double[] loss;
    private final double[] failures;

    ResultMaker(Network network, MonteCarloParameters parameters, RunCollector runs) {
        this.network = network;
        this.parameters = parameters;
        this.runs = runs;
        this.estimates = new Estimates(parameters.sampling());
        this.loss = runs.loss();
        this.failures = runs.failures();
    }

    MonteCarloResult result(List<PolicyRuns> alternatives) {
        Convergence convergence = new Convergence(loss, parameters.level(), estimates);
        WorstRuns.Contributions contributions = runs.contributions();
        return new MonteCarloResult(
                runs.runs(),
                parameters.runs(),
                parameters.level(),
                convergence.hasSettled(),
                convergence.verdict(),
                lossFigures(),
                failureFigures(),
                quantileTable(),
                channels(contributions.byChannel()),
                institutions(contributions.byInstitution()),
                comparisons(alternatives),
                bands(Quantity.LOSS),
                bands(Quantity.FAILURES),
                bands(Quantity.CAPITAL),
                bands(Quantity.LIQUIDITY),
                convergence.checkpoints(),
                each(),
                MonteCarloConventions.of(network, parameters),
                Stream.concat(
                                Stream.of(network.unit().sentence()),
                                Stream.concat(
                                        network.rules().stream(),
                                        MonteCarloConventions.rules(parameters).stream()))
                        .toList());
    }

    private List<Comparison> comparisons(List<PolicyRuns> alternatives) {
        PolicyRuns scenario = new PolicyRuns(loss, failures, runs.paid());
        return new Comparisons(parameters, scenario).of(alternatives);
    }

    private LossFigures lossFigures() {
        double level = parameters.level();
        Estimate mean = estimates.mean(loss);
        Estimate atRisk = estimates.valueAtRisk(loss, level);
        Estimate shortfall = estimates.expectedShortfall(loss, level);
        return new LossFigures(
                mean.value(),
                mean.from(),
                mean.to(),
                Estimates.standardDeviation(loss),
                atRisk.value(),
                atRisk.begin(),
                atRisk.end(),
                shortfall.value(),
                shortfall.begin(),
                shortfall.end());
    }

    private FailureFigures failureFigures() {
        Estimate mean = estimates.mean(failures);
        int some = (int) Arrays.stream(failures).filter(count -> count > 0).count();
        Estimate anyone = Estimates.share(some, failures.length);
        return new FailureFigures(
                mean.value(),
                mean.from(),
                mean.to(),
                Estimates.standardDeviation(failures),
                anyone.value(),
                anyone.from(),
                anyone.to());
    }

    private List<Quantile> quantileTable() {
        DoubleUnaryOperator ofLoss = quantiles(loss);
        DoubleUnaryOperator ofFailures = quantiles(failures);
        return SHARES.stream()
                .map(share ->
                        new Quantile(
                                share,
                                ofLoss.applyAsDouble(share),
                                ofFailures.applyAsDouble(share)))
                .toList();
    }

    private List<Channel> channels(double[] shortfall) {
        double allOfMean = estimates.mean(loss).value();
        double allOfShortfall = Tail.expectedShortfall(loss, parameters.level());
        List<Channel> channels = new ArrayList<>();
        for (int c = 0; c < shortfall.length; c++) {
            channels.add(
                    new Channel(
                            Ids.of(RunSummary.CHANNELS.get(c)),
                            runs.meanByChannel(c) + 0.0,
                            share(runs.meanByChannel(c), allOfMean),
                            shortfall[c] + 0.0,
                            share(shortfall[c], allOfShortfall)));
        }
        return channels;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole + 0.0 : 0;
    }

    private List<Risk> institutions(double[] shortfall) {
        return IntStream.range(0, shortfall.length)
                .mapToObj(i -> risk(i, shortfall[i]))
                .sorted(
                        Comparator.comparingInt(Risk::failures)
                                .thenComparingDouble(Risk::shortfall)
                                .reversed())
                .toList();
    }

    private Risk risk(int i, double shortfall) {
        Estimate probability = Estimates.share(runs.failed(i), loss.length);
        return new Risk(
                network.institutions().id(i),
                runs.failed(i),
                probability.value(),
                probability.from(),
                probability.to(),
                runs.meanOf(i),
                shortfall);
    }

    private List<Band> bands(Quantity quantity) {
        List<Band> bands = new ArrayList<>();
        for (int s = 0; s < parameters.scenario().steps(); s++) {
            DoubleUnaryOperator quantile = quantiles(runs.along(quantity, s));
            bands.add(
                    new Band(
                            s + 1,
                            quantile.applyAsDouble(0.05),
                            quantile.applyAsDouble(0.25),
                            quantile.applyAsDouble(0.5),
                            quantile.applyAsDouble(0.75),
                            quantile.applyAsDouble(0.95)));
        }
        return bands;
    }

    /** By share: the least value that at least this share of the values does not exceed. */
    private static DoubleUnaryOperator quantiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return share -> Tail.quantile(sorted, share);
    }

    private List<Run> each() {
        return IntStream.range(0, loss.length)
                .mapToObj(k -> new Run(k + 1, loss[k], (int) failures[k]))
                .toList();
    }
}
