package rudra.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What institutions owe and what their shares are worth, on some date.
 *
 * @param byId the figures by the institution's id
 */
public record CapitalStructure(Map<String, Figures> byId) {

    /**
     * The figures of one institution, in one unit for all.
     *
     * @param debt the book value of its debt; at least 0
     * @param capitalisation the market value of its shares; above 0
     */
    public record Figures(double debt, double capitalisation) {}

    /** Copies the map. */
    public CapitalStructure {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** The figures of an institution, if they are known. */
    public Optional<Figures> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
