package rudra.ui.contagion.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.analysis.table.CsvText;
import rudra.contagion.trail.LossItem;
import rudra.contagion.trail.LossTrail;
import rudra.network.Network;

/** A trail as CSV at full precision: one row an amount, institutions in the network's order. */
final class TrailCsv {
    private TrailCsv() {}

    static String of(Network network, LossTrail trail) {
        Stream<List<String>> head =
                Stream.of(List.of("institution", "round", "channel", "source", "amount"));
        Stream<List<String>> rows =
                IntStream.range(0, trail.count()).mapToObj(k -> row(network, trail.item(k)));
        return CsvText.of(Stream.concat(head, rows));
    }

    private static List<String> row(Network network, LossItem item) {
        return List.of(
                network.institutions().id(item.bearer()),
                String.format(Locale.ROOT, "%d", item.round()),
                Ids.of(item.channel()),
                source(network, item),
                CsvText.number(item.amount()));
    }

    private static String source(Network network, LossItem item) {
        return switch (item.channel().source()) {
            case NONE -> "";
            case INSTITUTION -> network.institutions().id(item.source());
            case ASSET_CLASS -> network.detail().holdings().assetClasses().get(item.source());
        };
    }
}
