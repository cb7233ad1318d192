package rudra.contagion.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.contagion.market.BlockBootstrap.Interval;
import rudra.contagion.market.MarketMeasuresResult.InstitutionRisk;
import rudra.contagion.market.MarketMeasuresResult.IntervalRow;
import rudra.contagion.market.MarketMeasuresResult.NotMeasured;
import rudra.contagion.market.MarketMeasuresResult.Vanished;
import rudra.dataset.CapitalStructure;
import rudra.dataset.CapitalStructure.Figures;
import rudra.dataset.Panel;
import rudra.job.Progress;

/**
 * Measures every institution on the days that it has: nobody's missing days take days from another.
 * Institutions are spread over the machine's cores; the result does not depend on how many there
 * are.
 */
final class MarketMeasurement {
    private static final String ALL = "all";
    private static final String SRISK = "srisk";

    private final MarketMeasuresParameters parameters;
    private final Optional<CapitalStructure> capital;
    private final Returns returns;
    private final MarketReturns market;
    private final BlockBootstrap bootstrap;

    MarketMeasurement(
            Panel prices,
            Optional<Panel> index,
            Optional<CapitalStructure> capital,
            MarketMeasuresParameters parameters,
            Seed seed) {
        this.parameters = parameters;
        this.capital = capital;
        Optional<MarketPrices> named = MarketPrices.of(prices, index, parameters.index());
        OptionalInt leftOut =
                named.filter(own -> own.prices() == prices)
                        .map(own -> OptionalInt.of(own.series()))
                        .orElse(OptionalInt.empty());
        Period period = Period.of(prices.dates(), parameters.from(), parameters.to());
        this.returns = new Returns(prices, period, leftOut, parameters.returns());
        this.market = named.map(this::index).orElseGet(this::mean);
        this.bootstrap =
                new BlockBootstrap(
                        parameters.draws(), parameters.blockDays(), parameters.confidence(), seed);
    }

    private MarketReturns index(MarketPrices named) {
        double[] values = named.on(returns.dates());
        double[] ofIndex = Returns.of(values, parameters.returns());
        if (Arrays.stream(ofIndex).allMatch(Double::isNaN)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "market.no-common-dates",
                                    "“%s” has no two consecutive dates of the prices. Check that both files mean the same days."
                                            .formatted(named.column()))
                            .inField("market"));
        }
        return new MarketReturns.Index(ofIndex, "the column “%s”".formatted(named.column()));
    }

    private MarketReturns mean() {
        if (parameters.weighting() == Weighting.EQUAL) {
            return MarketReturns.Mean.equal(returns, parameters.leaveSelfOut());
        }
        CapitalStructure structure =
                capital.orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "market.no-capitalisation",
                                                "Weights by capitalisation need the input “capital”.")
                                        .inField("weighting")));
        OptionalDouble[] worth = new OptionalDouble[returns.size()];
        for (int i = 0; i < worth.length; i++) {
            int last = returns.lastPrice(i);
            Optional<Figures> figures = structure.of(returns.institutions().get(i));
            worth[i] =
                    figures.isPresent() && last >= 0
                            ? OptionalDouble.of(
                                    figures.get().capitalisation() / returns.price(i, last))
                            : OptionalDouble.empty();
        }
        return MarketReturns.Mean.byValue(returns, worth, parameters.leaveSelfOut());
    }

    /** What is found for one institution. */
    private record Finding(
            Optional<InstitutionRisk> risk,
            Optional<IntervalRow> interval,
            Optional<Vanished> vanished,
            Optional<NotMeasured> gap) {

        static Finding none(NotMeasured gap) {
            return new Finding(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(gap));
        }
    }

    MarketMeasuresResult measure(Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Finding> found =
                IntStream.range(0, returns.size())
                        .parallel()
                        .mapToObj(i -> {
                            Finding finding = measure(i, progress);
                            progress.update(
                                    (double) done.incrementAndGet() / returns.size(),
                                    "Measuring institutions");
                            return finding;
                        })
                        .toList();
        List<InstitutionRisk> risks =
                found.stream()
                        .flatMap(f -> f.risk().stream())
                        .sorted(
                                Comparator.comparingDouble(
                                                InstitutionRisk::marginalExpectedShortfall)
                                        .reversed())
                        .toList();
        return new MarketMeasuresResult(
                market.description(),
                returns.dates().getFirst().toString(),
                returns.dates().getLast().toString(),
                marketDays(),
                capital.map(_ ->
                        risks.stream().mapToDouble(r -> Math.max(0, r.srisk().orElse(0.0))).sum()),
                risks,
                found.stream().flatMap(f -> f.vanished().stream()).toList(),
                gaps(found),
                found.stream().flatMap(f -> f.interval().stream()).toList(),
                MarketConventions.of(parameters, market));
    }

    private int marketDays() {
        double[] any = returns.size() == 0 ? new double[0] : market.against(0);
        return (int) Arrays.stream(any).filter(r -> !Double.isNaN(r)).count();
    }

    private Finding measure(int i, Progress progress) {
        String id = returns.institutions().get(i);
        DailyReturns days = returns.paired(i, market.against(i));
        Optional<String> reason = reason(i, days);
        if (reason.isPresent()) {
            return Finding.none(new NotMeasured(id, ALL, reason.get()));
        }
        TailRisk risk = TailRisk.of(days, parameters.tail());
        List<TailRisk> drawn = bootstrap.drawn(days, parameters.tail(), risk, progress);
        Optional<Figures> figures = capital.flatMap(structure -> structure.of(id));
        return new Finding(
                Optional.of(row(i, days, risk, figures)),
                intervals(id, drawn),
                new LastDays(returns, market, parameters).of(i, days),
                capital.isPresent() && figures.isEmpty()
                        ? Optional.of(
                                new NotMeasured(
                                        id, SRISK, "The capital structure does not name it."))
                        : Optional.empty());
    }

    private List<NotMeasured> gaps(List<Finding> found) {
        Stream<NotMeasured> own = found.stream().flatMap(f -> f.gap().stream());
        Stream<NotMeasured> all =
                capital.isPresent()
                        ? Stream.of()
                        : Stream.of(
                                new NotMeasured(
                                        ALL,
                                        SRISK,
                                        "There is no capital structure (input “capital”)."));
        return Stream.concat(own, all).toList();
    }

    private Optional<String> reason(int i, DailyReturns days) {
        int last = returns.lastPrice(i);
        if (last < 0) {
            return Optional.of("It has no price in the period.");
        }
        if (days.size() < parameters.minimumDays()) {
            return Optional.of(
                    "It has %d returns on days of the market and %d are needed; its prices go from %s to %s."
                            .formatted(
                                    days.size(),
                                    parameters.minimumDays(),
                                    returns.dates().get(returns.firstPrice(i)),
                                    returns.dates().get(last)));
        }
        return TailRisk.canMeasure(days)
                ? Optional.empty()
                : Optional.of("Its returns, or the market's, are the same on all days.");
    }

    private InstitutionRisk row(
            int i, DailyReturns days, TailRisk risk, Optional<Figures> figures) {
        int dates = returns.lastPrice(i) - returns.firstPrice(i);
        return new InstitutionRisk(
                returns.institutions().get(i),
                risk.marginalExpectedShortfall(),
                risk.deltaCoVar(),
                risk.valueAtRisk(),
                risk.beta(),
                CapitalShortfall.longRunLoss(risk, parameters),
                figures.map(f -> CapitalShortfall.of(f, risk, parameters).srisk()),
                days.size(),
                dates - days.size(),
                days.days().getFirst().toString(),
                days.days().getLast().toString());
    }

    private Optional<IntervalRow> intervals(String id, List<TailRisk> drawn) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Interval mes = bootstrap.interval(drawn, TailRisk::marginalExpectedShortfall);
        Interval deltaCoVar = bootstrap.interval(drawn, TailRisk::deltaCoVar);
        return Optional.of(
                new IntervalRow(id, mes.low(), mes.high(), deltaCoVar.low(), deltaCoVar.high()));
    }
}
