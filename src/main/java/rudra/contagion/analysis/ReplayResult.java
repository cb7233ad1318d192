package rudra.contagion.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.Unit;
import rudra.contagion.Replay;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossItem;
import rudra.contagion.trail.LossTrail;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * How losses spread, and where each came from. Amounts are in the network's unit, negative for a
 * gain.
 *
 * @param outcome what the engine found
 * @param channels what all institutions lost by each channel in each round
 * @param trail what the institutions asked for lost; the amounts of each add up to its loss
 * @param mergedFrom the round in which this and later ones were added up, where there were too many
 *     to be told apart
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record ReplayResult(
        EngineResult outcome,
        List<ChannelLoss> channels,
        List<Entry> trail,
        @Unit("rounds") Optional<Integer> mergedFrom,
        List<String> rules) {

    /**
     * What all institutions lost by one channel in one round.
     *
     * @param round the round, 0 for the shock itself
     * @param channel by what way
     * @param amount the sum
     */
    public record ChannelLoss(int round, Channel channel, @Unit("amount") double amount) {}

    /**
     * One amount that one institution lost.
     *
     * @param round in which round, 0 for the shock itself
     * @param institution who lost it
     * @param channel by what way
     * @param source the institution or asset class through which it came; empty where there is none
     * @param amount how much
     */
    public record Entry(
            int round,
            String institution,
            Channel channel,
            String source,
            @Unit("amount") double amount) {}

    static ReplayResult of(Network network, ReplayParameters p, Progress progress) {
        progress.update(0, "Losses spread");
        Set<Integer> chosen = new LinkedHashSet<>();
        p.institutions().forEach(id -> chosen.add(Sources.position(network, id, "institutions")));
        Replay replay = p.engine().engine(p.choices()).replay(network, p.shock(), progress);
        return new ReplayResult(
                EngineResult.of(network, replay.outcome()),
                channels(replay.trail()),
                entries(network, replay.trail(), chosen),
                replay.trail().mergedFrom().stream().boxed().findFirst(),
                rules(network, replay));
    }

    private static List<ChannelLoss> channels(LossTrail trail) {
        List<ChannelLoss> losses = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            double[] byRound = trail.byRound(channel);
            for (int r = 0; r < byRound.length; r++) {
                if (byRound[r] != 0) {
                    losses.add(new ChannelLoss(r, channel, byRound[r]));
                }
            }
        }
        return losses;
    }

    private static List<Entry> entries(Network network, LossTrail trail, Set<Integer> chosen) {
        return IntStream.rangeClosed(0, trail.lastRound())
                .boxed()
                .flatMap(r -> trail.itemsIn(r).stream())
                .filter(item -> chosen.isEmpty() || chosen.contains(item.bearer()))
                .map(item -> entry(network, item))
                .toList();
    }

    private static Entry entry(Network network, LossItem item) {
        return new Entry(
                item.round(),
                network.institutions().id(item.bearer()),
                item.channel(),
                Sources.name(network, item.channel(), item.source()),
                item.amount());
    }

    private static List<String> rules(Network network, Replay replay) {
        return Stream.of(
                        List.of(network.unit().sentence()),
                        network.rules(),
                        replay.outcome().notes())
                .flatMap(List::stream)
                .toList();
    }
}
