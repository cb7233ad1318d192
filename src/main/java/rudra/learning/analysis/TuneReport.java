package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rudra.analysis.json.Ids;
import rudra.learning.ModelFamily;
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
                Ids.of(asked.metric()),
                answer(ofUsual, ofBest, best),
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

    private static Estimate of(double[] values, double ratio) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        List<Double> folds = Arrays.stream(values).boxed().toList();
        if (known.length < 2) {
            double mean = Arrays.stream(known).average().orElse(Double.NaN);
            return new Estimate(mean, Double.NaN, Double.NaN, folds);
        }
        CorrectedResampledT over = CorrectedResampledT.of(known, ratio);
        return new Estimate(
                over.mean(), over.mean() - over.half(), over.mean() + over.half(), folds);
    }

    private String answer(Optional<Estimate> usual, Estimate best, TuneRun.Trial chosen) {
        String metric = Ids.of(asked.metric());
        if (chosen.tried().number() == 0) {
            return String.format(
                    Locale.ROOT,
                    "No settings were better than the usual ones, with a mean %s of %.4f.",
                    metric,
                    best.mean());
        }
        String before =
                usual.map(own ->
                                String.format(
                                        Locale.ROOT,
                                        ", where the usual ones have %.4f",
                                        own.mean()))
                        .orElse("");
        return String.format(
                Locale.ROOT,
                "The best settings have a mean %s of %.4f%s. They were chosen on the rows that"
                        + " judge: on others expect less.",
                metric,
                best.mean(),
                before);
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
                asked.metric().moreIsBetter() ? score : -score,
                isWhole && trial.tried().number() == best.tried().number()
                        ? "best"
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
        return wentOn ? "went on" : "stopped early";
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(partition.remarks());
        if (asked.seconds() > 0) {
            remarks.add(
                    run.isOutOfTime()
                            ? "The search ended with its time: how many trials are done in it depends on the machine, and the run need not repeat."
                            : "All trials were done within the time allowed; on a slower machine fewer may be, and the run need not repeat there.");
        }
        return remarks;
    }

    private Optional<String> unfinished() {
        return run.isStopped()
                ? Optional.of(
                        "%,d of %,d trials"
                                .formatted(
                                        run.trials().size(), asked.search().tries(asked.trials())))
                : Optional.empty();
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
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
                        : "%d stratified folds; on each the whole search is done without it"
                                .formatted(asked.nested()));
        return conventions;
    }
}
