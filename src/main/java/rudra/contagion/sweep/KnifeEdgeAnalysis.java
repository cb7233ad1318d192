package rudra.contagion.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.json.Ids;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.sweep.KnifeEdge.Interval;
import rudra.contagion.sweep.KnifeEdge.Point;
import rudra.contagion.sweep.KnifeEdgeResult.Jump;
import rudra.contagion.sweep.KnifeEdgeResult.Step;
import rudra.contagion.sweep.KnifeEdgeResult.Tipped;
import rudra.job.Progress;
import rudra.network.Network;

/** The analysis {@code contagion.knife-edge}: at which size of a shock a system tips. */
public record KnifeEdgeAnalysis(InputDeclaration<Network> network)
        implements Analysis<KnifeEdgeParameters, KnifeEdgeResult> {
    private static final int DIGITS = 12;

    private static final int TRIGGERS_NAMED = 3;

    @Override
    public String id() {
        return "contagion.knife-edge";
    }

    @Override
    public String citation() {
        return "Haldane (2013), Rethinking the financial network, in Fragile Stabilität – stabile"
                + " Fragilität, Springer";
    }

    @Override
    public Class<KnifeEdgeParameters> parameterType() {
        return KnifeEdgeParameters.class;
    }

    @Override
    public Class<KnifeEdgeResult> resultType() {
        return KnifeEdgeResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(network);
    }

    @Override
    public KnifeEdgeResult run(KnifeEdgeParameters p, Inputs inputs, Progress progress) {
        Sizes.check(p.sizeOf(), p.shock(), p.sizes().to(), "sizes.to");
        Network read = inputs.get(network);
        ContagionEngine engine = p.engine().engine(p.choices());
        KnifeEdge search =
                new KnifeEdge(
                        size -> engine.run(read, p.sizeOf().shock(p.shock(), size), progress),
                        p.precision());
        List<Point> scanned = search.scan(p.sizes(), progress.part(0, 0.5));
        List<Interval> jumps = search.jumps(scanned, p.jumps(), progress.part(0.5, 1));
        List<String> ids = read.institutions().ids();
        return new KnifeEdgeResult(
                Ids.of(p.engine()),
                finding(scanned, jumps),
                jumps.stream().map(interval -> jump(ids, interval)).toList(),
                jumps.isEmpty() ? List.of() : tipped(ids, jumps.getFirst()),
                scanned.stream().map(KnifeEdgeAnalysis::step).toList(),
                rules(read, p));
    }

    private static String finding(List<Point> scanned, List<Interval> jumps) {
        Point first = scanned.getFirst();
        Point last = scanned.getLast();
        if (jumps.isEmpty()) {
            return "There is no edge between sizes %s and %s: %d institutions fail at all of them."
                    .formatted(words(first), words(last), first.failures());
        }
        Interval highest = jumps.getFirst();
        if (highest.height() == 1) {
            return ("There is no edge between sizes %s and %s: failures rise from %d to %d one at a"
                            + " time.")
                    .formatted(words(first), words(last), first.failures(), last.failures());
        }
        return "Between sizes %s and %s failures jump from %d to %d."
                .formatted(
                        words(highest.below()),
                        words(highest.above()),
                        highest.below().failures(),
                        highest.above().failures());
    }

    /** The size without the last digits, which are rounding. */
    private static String words(Point point) {
        return BigDecimal.valueOf(point.size())
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Jump jump(List<String> ids, Interval interval) {
        List<Tipped> tipped = tipped(ids, interval);
        int firstRound = tipped.isEmpty() ? 0 : tipped.getFirst().round();
        List<String> triggers =
                tipped.stream()
                        .filter(t -> t.round() == firstRound)
                        .map(Tipped::institution)
                        .toList();
        String named = triggers.stream().limit(TRIGGERS_NAMED).collect(Collectors.joining(", "));
        int more = triggers.size() - TRIGGERS_NAMED;
        return new Jump(
                interval.above().failures() - interval.below().failures(),
                interval.below().size(),
                interval.above().size(),
                interval.below().failures(),
                interval.above().failures(),
                interval.below().outcome().systemLoss(),
                interval.above().outcome().systemLoss(),
                more > 0 ? named + " and " + more + " more" : named);
    }

    private static List<Tipped> tipped(List<String> ids, Interval interval) {
        Outcome below = interval.below().outcome();
        Outcome above = interval.above().outcome();
        return IntStream.range(0, ids.size())
                .filter(i -> above.hasFailed(i) && !below.hasFailed(i))
                .mapToObj(i ->
                        new Tipped(
                                above.roundOfFailure()[i],
                                ids.get(i),
                                below.losses()[i],
                                above.losses()[i]))
                .sorted(Comparator.comparingInt(Tipped::round))
                .toList();
    }

    private static Step step(Point point) {
        return new Step(
                point.size(),
                point.failures(),
                point.outcome().ownLoss(),
                point.outcome().systemLoss());
    }

    private static List<String> rules(Network network, KnifeEdgeParameters p) {
        List<String> rules = new ArrayList<>(Books.rules(network));
        rules.add(Books.meaning(p.sizeOf()));
        rules.add(
                "Jumps are located to within %s. The search looks at %d sizes first; where failures do not only rise with size, jumps up and down again between two of them are missed."
                        .formatted(p.precision(), p.sizes().count()));
        return rules;
    }
}
