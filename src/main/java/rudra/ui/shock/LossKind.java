package rudra.ui.shock;

import java.util.Arrays;
import java.util.Optional;
import rudra.analysis.json.Ids;

/** What a shock takes from one institution. */
public enum LossKind {
    /** An amount of equity, in the network's unit. */
    EQUITY("equityLoss"),
    /** An amount of external assets, in the network's unit. */
    EXTERNAL_ASSETS("externalAssetLoss"),
    /** A share of equity, typed in per cent. */
    EQUITY_SHARE("distress");

    private static final double PER_CENT = 100;

    private final String parameter;

    LossKind(String parameter) {
        this.parameter = parameter;
    }

    /** The id, such as {@code external-assets}. */
    public String id() {
        return Ids.of(this);
    }

    /** The parameter that holds the losses of this kind by institution. */
    public String parameter() {
        return parameter;
    }

    /** Whether it is a share and not an amount. */
    public boolean isShare() {
        return this == EQUITY_SHARE;
    }

    /** What one typed unit is worth in the parameter. */
    double scale() {
        return isShare() ? 1 / PER_CENT : 1;
    }

    /** The kind that a table means by a word: its id, its parameter, or words that begin so. */
    static Optional<LossKind> named(String word) {
        String folded = Ids.folded(word.replace(" ", "").replace("%", "share"));
        return Arrays.stream(values())
                .filter(kind ->
                        folded.equals(Ids.folded(kind.id()))
                                || folded.equals(Ids.folded(kind.parameter)))
                .findFirst()
                .or(() -> loosely(folded));
    }

    private static Optional<LossKind> loosely(String folded) {
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        if (folded.contains("asset")) {
            return Optional.of(EXTERNAL_ASSETS);
        }
        if (folded.contains("share") || folded.contains("percent")) {
            return Optional.of(EQUITY_SHARE);
        }
        return folded.contains("equity") ? Optional.of(EQUITY) : Optional.empty();
    }
}
