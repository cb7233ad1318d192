package rudra.network.measures;

import java.util.List;

/**
 * The measures of a network.
 *
 * @param network of the whole
 * @param institutions of each institution, in file order
 * @param rules how the network was derived, and what was not computed and why
 */
public record NetworkMeasures(
        NetworkSummary network, List<InstitutionMeasures> institutions, List<String> rules) {

    /** Copies the lists. */
    public NetworkMeasures {
        institutions = List.copyOf(institutions);
        rules = List.copyOf(rules);
    }
}
