package rudra.contagion.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.Unit;
import rudra.contagion.Replay;
import rudra.contagion.Shock;
import rudra.contagion.trail.Channel;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Why two engines find different losses of one institution: two waterfalls side by side. Amounts
 * are in the network's unit, negative for a gain.
 *
 * @param institution whose losses they are
 * @param firstEngine the engine whose losses the other's are explained against
 * @param secondEngine the other engine
 * @param firstLoss the loss by the first engine: the sum of the steps' first amounts
 * @param secondLoss the loss by the second engine: the sum of their second amounts
 * @param difference the second loss less the first
 * @param steps the bars of both waterfalls: shock and decree first, then by the size of the
 *     difference, what goes beyond equity last
 * @param sentences the explanation in words
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record ExplainResult(
        String institution,
        String firstEngine,
        String secondEngine,
        @Unit("amount") double firstLoss,
        @Unit("amount") double secondLoss,
        @Unit("amount") double difference,
        List<Step> steps,
        List<String> sentences,
        List<String> rules) {

    /**
     * What came by one channel from one source, by both engines.
     *
     * @param channel by what way
     * @param source the institution or asset class through which it came; empty where there is none
     * @param firstAmount how much by the first engine
     * @param secondAmount how much by the second
     * @param difference the second less the first
     * @param firstSince since which round by the first engine; empty where nothing came
     * @param secondSince since which round by the second
     * @param why the conventions that make the difference
     */
    public record Step(
            Channel channel,
            String source,
            @Unit("amount") double firstAmount,
            @Unit("amount") double secondAmount,
            @Unit("amount") double difference,
            @Unit("rounds") Optional<Integer> firstSince,
            @Unit("rounds") Optional<Integer> secondSince,
            String why) {}

    static ExplainResult of(Network network, ExplainParameters p, Progress progress) {
        progress.update(0, "Losses spread");
        Replay first = replay(network, p.shock(), p, 0, progress);
        progress.update(0.5, "Losses spread");
        Replay second = replay(network, p.shock(), p, 1, progress);
        int i =
                p.institution().isEmpty()
                        ? mostDisputed(first.outcome().losses(), second.outcome().losses())
                        : Sources.position(network, p.institution(), "institution");
        double a = first.outcome().losses()[i];
        double b = second.outcome().losses()[i];
        Explanation explanation = new Explanation(network, first, second, i);
        return new ExplainResult(
                network.institutions().id(i),
                first.outcome().engine(),
                second.outcome().engine(),
                a,
                b,
                b - a,
                explanation.steps(),
                explanation.sentences(),
                Stream.of(
                                List.of(network.unit().sentence()),
                                network.rules(),
                                first.outcome().notes(),
                                second.outcome().notes())
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static Replay replay(
            Network network, Shock shock, ExplainParameters p, int which, Progress progress) {
        if (network.size() == 0) {
            throw Explanation.nobody();
        }
        return p.engines().get(which).engine(p.choices()).replay(network, shock, progress);
    }

    private static int mostDisputed(double[] first, double[] second) {
        int most = 0;
        for (int i = 1; i < first.length; i++) {
            if (Math.abs(second[i] - first[i]) > Math.abs(second[most] - first[most])) {
                most = i;
            }
        }
        return most;
    }
}
