package rudra.ui.contagion.replay;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossItem;

/**
 * What came over a link in one round.
 *
 * @param link the way
 * @param amount what was lost over it, in the network's unit; above 0
 */
record Flow(Link link, double amount) {

    /** The links over which something was lost, the largest amount first. O(k log k) in items. */
    static List<Flow> of(List<LossItem> items) {
        Map<Link, Double> sums = new LinkedHashMap<>();
        for (LossItem item : items) {
            if (item.channel().source() == Channel.Source.INSTITUTION
                    && item.source() != item.bearer()) {
                sums.merge(new Link(item.bearer(), item.source()), item.amount(), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Flow(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Flow flow) -> -flow.amount()))
                .toList();
    }
}
