package rudra.ui.contagion.replay;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.Waterfall;
import rudra.app.Messages;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.Contribution;
import rudra.contagion.trail.LossItem;
import rudra.network.Network;
import rudra.ui.fx.AmountFormat;

/** What is said of a replay. */
final class ReplayWords {
    private final ReplaySubject subject;
    private final Messages messages;

    ReplayWords(ReplaySubject subject, Messages messages) {
        this.subject = subject;
        this.messages = messages;
    }

    /** What happened in a round, in one sentence or two. */
    String caption(Played played, int number) {
        Round round = played.rounds().get(number);
        String words =
                messages.text(
                        "contagion.replay.round",
                        number,
                        played.last(),
                        round.failures(),
                        subject.sums().text(round.lost()),
                        round.links(),
                        subject.sums().text(round.lostSoFar()),
                        subject.unit());
        return round.isMerged() ? words + " " + messages.text("contagion.replay.merged") : words;
    }

    /** What became of an institution. */
    String fate(Inspection found) {
        double after = found.equity() - found.loss();
        return messages.text(
                "contagion.replay.fate",
                subject.amounts().text(found.equity()),
                subject.amounts().text(after),
                subject.unit(),
                found.failed() < 0
                        ? messages.text("contagion.hover.stands")
                        : messages.text("contagion.hover.failed", found.failed()),
                found.until());
    }

    /** By what way an amount came, without its source. */
    String channel(Channel channel) {
        return messages.text("contagion.replay.way." + Ids.of(channel));
    }

    /** Through whom or what an amount came; empty where there is nobody. */
    String source(Channel channel, int source) {
        Network network = subject.network();
        return switch (channel.source()) {
            case NONE -> "";
            case INSTITUTION -> network.institutions().name(source);
            case ASSET_CLASS -> network.detail().holdings().assetClasses().get(source);
        };
    }

    /** The loss of an institution, source by source; its end is the loss. */
    Waterfall waterfall(Inspection found) {
        List<Waterfall.Step> steps = new ArrayList<>();
        boolean oneWay = found.bars().stream().map(Contribution::channel).distinct().count() == 1;
        found.bars().forEach(bar -> steps.add(step(label(bar, oneWay), bar.amount())));
        if (found.otherBars() > 0) {
            steps.add(
                    step(
                            messages.text("contagion.replay.others", found.otherBars()),
                            found.others()));
        }
        if (found.beyond() != 0) {
            steps.add(step(channel(Channel.BEYOND_EQUITY), found.beyond()));
        }
        AmountFormat amounts = subject.amounts();
        return new Waterfall(
                messages.text(
                        "contagion.replay.waterfall",
                        subject.network().institutions().name(found.institution()),
                        found.until()),
                messages.text("contagion.chart.loss-axis", subject.unit()),
                messages.text("contagion.replay.before"),
                0,
                steps,
                messages.text("contagion.replay.loss"),
                amounts::textShown);
    }

    private Waterfall.Change step(String label, double amount) {
        return new Waterfall.Change(label, subject.amounts().shown(amount));
    }

    /** Where all amounts come by one way, naming it at each bar would only take room. */
    private String label(Contribution bar, boolean oneWay) {
        String source = source(bar.channel(), bar.source());
        if (source.isEmpty()) {
            return channel(bar.channel());
        }
        return oneWay
                ? source
                : messages.text("contagion.replay.bar", source, channel(bar.channel()));
    }

    /** What passed through a link, by round. */
    String link(Link link, List<LossItem> items) {
        String bearer = subject.network().institutions().name(link.bearer());
        String source = subject.network().institutions().name(link.source());
        if (items.isEmpty()) {
            return messages.text("contagion.replay.link.nothing", bearer, source);
        }
        List<String> parts = new ArrayList<>();
        for (LossItem item : items) {
            parts.add(
                    messages.text(
                            "contagion.replay.link.part",
                            item.round(),
                            subject.amounts().text(item.amount()),
                            channel(item.channel())));
        }
        double sum = items.stream().mapToDouble(LossItem::amount).sum();
        return messages.text(
                "contagion.replay.link",
                bearer,
                source,
                subject.amounts().text(sum),
                subject.unit(),
                String.join("; ", parts));
    }
}
