package rudra.contagion.analysis;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.trail.Channel;
import rudra.network.Network;

/** Names and places of what a trail speaks of. */
final class Sources {
    private Sources() {}

    /** The id of an institution or the name of an asset class; empty where there is no source. */
    static String name(Network network, Channel channel, int source) {
        return switch (channel.source()) {
            case NONE -> "";
            case INSTITUTION -> network.institutions().id(source);
            case ASSET_CLASS -> network.detail().holdings().assetClasses().get(source);
        };
    }

    /**
     * The position of an institution that the user names.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is none of this id
     */
    static int position(Network network, String id, String field) {
        return network.institutions()
                .indexOf(id)
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "trail.unknown-institution",
                                                "The network has no institution “%s”."
                                                        .formatted(id))
                                        .inField(field)));
    }
}
