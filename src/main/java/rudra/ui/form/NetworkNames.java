package rudra.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rudra.network.Institutions;
import rudra.network.Network;

/** The institutions and asset classes of the network that is open. */
public final class NetworkNames implements Names {
    private static final String INSTITUTION = "institution";
    private static final String ASSET_CLASS = "asset-class";

    /** What all that can be sold is called where the network has no asset classes. */
    private static final List<String> ONE_CLASS = List.of("securities");

    private final Supplier<Optional<Network>> open;

    /** The names of whatever network is open when they are asked for. */
    public NetworkNames(Supplier<Optional<Network>> open) {
        this.open = open;
    }

    @Override
    public List<Name> find(String kind, String typed) {
        Optional<Network> network = open.get();
        return switch (kind) {
            case INSTITUTION ->
                    network.map(Network::institutions).stream()
                            .flatMap(all -> institutions(all, typed))
                            .toList();
            case ASSET_CLASS -> network.stream().flatMap(n -> classes(n, typed)).toList();
            default -> List.of();
        };
    }

    private static Stream<Name> institutions(Institutions all, String typed) {
        return InstitutionSearch.find(all, typed).stream()
                .map(id -> new Name(id, all.name(all.indexOf(id).orElseThrow())));
    }

    private static Stream<Name> classes(Network network, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return classes(network).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .map(name -> new Name(name, name));
    }

    private static List<String> classes(Network network) {
        List<String> classes = network.detail().holdings().assetClasses();
        return classes.isEmpty() ? ONE_CLASS : classes;
    }

    @Override
    public boolean isUnknown(String kind, String id) {
        return open.get()
                .map(network ->
                        switch (kind) {
                            case INSTITUTION -> network.institutions().indexOf(id).isEmpty();
                            case ASSET_CLASS -> !classes(network).contains(id);
                            default -> false;
                        })
                .orElse(false);
    }
}
