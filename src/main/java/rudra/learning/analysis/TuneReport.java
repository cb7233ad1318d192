package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rudra.analysis.json.Ids;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.NumberTarget;
import rudra.learning.Task;
import rudra.learning.analysis.CompareResult.Estimate;
import rudra.learning.analysis.TuneResult.Setting;
import rudra.learning.comparison.CorrectedResampledT;
import rudra.learning.search.Space;
import rudra.learning.search.Space.Dimension;
import rudra.learning.validation.Partition;
import rudra.learning.validation.Spread;

/** Makes a result of a search. */
record TuneReport(
        TuneParameters asked,
        ModelFamily family,
        Space space,
        TuneRun run,
        Partition partition,
        Optional<double[]> nested) {
    /** The fate of the best settings on all rows. */
    static final String BEST = "best";

    /** The fate of settings that were not good enough on fewer rows. */
    static final String STOPPED = "stopped early";

    private static final double NANOS_PER_MILLI = 1e6;

    TuneResult result() {
        TuneRun.Trial best = run.best().orElseGet(this::firstWhole);
        Optional<Estimate> ofUsual =
                Optional.of(firstWhole())
                        .filter(trial -> trial.tried().number() == 0)
                        .map(trial -> estimate(trial.values()));
        Estimate ofBest = estimate(best.values());
        Optional<Estimate> ofNested = nested.map(this::nestedEstimate);
        return new TuneResult(
                family.id(),
                Ids.of(run.metric()),
                answer(ofUsual, ofBest, ofNested, best),
                ofUsual,
                ofBest,
                ofNested,
                family.hyperparameters().stream()
                        .map(each -> setting(each.name(), each.usual(), best))
                        .toList(),
                written("", best),
                written(family.id() + ".", best),
                run.trials().stream().map(trial -> trial(trial, best)).toList(),
                remarks(),
                unfinished(),
                conventions());
    }

    /** The usual settings on all rows, if they came so far; else the first that did. */
    private TuneRun.Trial firstWhole() {
        return run.trials().stream()
                .filter(trial -> trial.tried().share() == 1)
                .min((a, b) -> Integer.compare(a.tried().number(), b.tried().number()))
                .orElseThrow();
    }

    private Estimate estimate(double[] values) {
        double ratio =
                asked.validation().spread() == Spread.RESAMPLES
                        ? Partition.testTrainRatio(run.folds())
                        : 0;
        return of(values, ratio);
    }

    private Estimate nestedEstimate(double[] values) {
        return of(values, 1.0 / (values.length - 1));
    }

    private Estimate of(double[] values, double ratio) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        List<Double> folds = Arrays.stream(values).boxed().toList();
        if (known.length < 2) {
            double mean = Arrays.stream(known).average().orElse(Double.NaN);
            return new Estimate(mean, Double.NaN, Double.NaN, folds);
        }
        CorrectedResampledT over = CorrectedResampledT.of(known, ratio);
        return new Estimate(
                over.mean(),
                Math.max(run.metric().least(), over.mean() - over.half()),
                Math.min(run.metric().most(), over.mean() + over.half()),
                folds);
    }

    private String answer(
            Optional<Estimate> usual,
            Estimate best,
            Optional<Estimate> searched,
            TuneRun.Trial chosen) {
        TuneMetric metric = run.metric();
        String found =
                chosen.tried().number() == 0
                        ? "No settings were better than the usual ones, with a mean %s of %s."
                                .formatted(metric.words(), metric.text(best.mean()))
                        : "The best settings have a mean %s of %s%s."
                                .formatted(
                                        metric.words(),
                                        metric.text(best.mean()),
                                        usual.map(own ->
                                                        ", where the usual ones have "
                                                                + metric.text(own.mean()))
                                                .orElse(""));
        String honest =
                searched.map(own ->
                                " On rows that it did not see, what the search finds has a mean of %s."
                                        .formatted(metric.text(own.mean())))
                        .orElseGet(() ->
                                chosen.tried().number() == 0
                                        ? ""
                                        : " They were chosen on the rows that judge: on others"
                                                + " expect them to be less good.");
        return found + honest;
    }

    private Setting setting(String name, double usual, TuneRun.Trial best) {
        double value = best.settings().number(name);
        Optional<Dimension> searched =
                space.dimensions().stream()
                        .filter(each -> each.parameter().name().equals(name))
                        .findFirst();
        return new Setting(
                name,
                value,
                usual,
                searched.map(Dimension::low).orElse(value),
                searched.map(Dimension::high).orElse(value));
    }

    /** As {@code --set settings=…} takes it. */
    private String written(String prefix, TuneRun.Trial best) {
        return best.settings().values().entrySet().stream()
                .map(entry -> prefix + entry.getKey() + "=" + number(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private TuneResult.Trial trial(TuneRun.Trial trial, TuneRun.Trial best) {
        boolean isWhole = trial.tried().share() == 1;
        double score = trial.tried().score();
        return new TuneResult.Trial(
                trial.tried().number() + 1,
                trial.tried().share(),
                run.metric().moreIsBetter() ? score : -score,
                isWhole && trial.tried().number() == best.tried().number()
                        ? BEST
                        : isWhole ? "tried" : fate(trial),
                trial.settings().values(),
                trial.nanos() / NANOS_PER_MILLI);
    }

    private String fate(TuneRun.Trial trial) {
        boolean wentOn =
                run.trials().stream()
                        .anyMatch(other ->
                                other.tried().number() == trial.tried().number()
                                        && other.tried().share() > trial.tried().share());
        return wentOn ? "went on" : STOPPED;
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(partition.remarks());
        long lost =
                run.trials().stream()
                        .filter(trial -> Arrays.stream(trial.values()).allMatch(Double::isNaN))
                        .count();
        if (lost > 0) {
            remarks.add(
                    "%,d of %,d trials have no value of the metric on any fold, since what they predict are no numbers, no member takes part, or the rows that judge do not tell; they count as worst."
                            .formatted(lost, run.trials().size()));
        }
        if (asked.seconds() > 0) {
            remarks.add(
                    run.isOutOfTime()
                            ? "The search ended with its time: how many trials are done in it depends on the machine, and the run need not repeat."
                            : "All trials were done within the time allowed; on a slower machine fewer may be, and the run need not repeat there.");
        }
        return remarks;
    }

    private Optional<String> unfinished() {
        if (run.isStopped()) {
            return Optional.of(
                    "%,d of %,d trials"
                            .formatted(run.trials().size(), asked.search().tries(asked.trials())));
        }
        return asked.nested() > 0 && nested.isEmpty()
                ? Optional.of("all trials, but not all nested folds")
                : Optional.empty();
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        if (run.target().task() == Task.ANOMALY) {
            conventions.put(Comparing.TOLD, Comparing.TOLD_NOTHING);
        }
        switch (run.target()) {
            case BinaryTarget classes ->
                    conventions.put(
                            "positive", "%s = %s".formatted(classes.column(), classes.positive()));
            case NumberTarget numbers ->
                    conventions.put("predicted", "the number in " + numbers.column());
        }
        conventions.put(
                "metric",
                "%s: %s is better"
                        .formatted(
                                Ids.of(run.metric()),
                                run.metric().moreIsBetter() ? "more" : "less"));
        conventions.put("search", Ids.of(asked.search().getClass()));
        conventions.put("validation", asked.validation().words());
        conventions.put(
                "interval",
                asked.validation().spread() == Spread.RESAMPLES
                                || asked.validation().spread() == Spread.WINDOWS
                        ? asked.validation().spread().interval()
                        : "none: metrics are of one set of rows");
        conventions.put("preparation", asked.preparation().words());
        conventions.put(
                "nested",
                asked.nested() == 0
                        ? "not asked for: the best value is that of the rows that chose it"
                        : "%s; on each the whole search is done without it"
                                .formatted(NestedSearch.outer(asked).words()));
        return conventions;
    }
}
