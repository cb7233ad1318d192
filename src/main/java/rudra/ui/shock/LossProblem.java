package rudra.ui.shock;

import java.util.Optional;
import rudra.app.Messages;
import rudra.network.Institutions;

/** What is wrong with a row of the table of shocks. */
public enum LossProblem {
    /** No institution is named. */
    NO_INSTITUTION,
    /** The network has no institution of that id. */
    UNKNOWN_INSTITUTION,
    /** No amount is given. */
    NO_AMOUNT,
    /** The amount is not a number. */
    NOT_A_NUMBER,
    /** The amount is below zero. */
    NEGATIVE,
    /** The share is above 100 %. */
    ABOVE_ALL;

    private static final double ALL = 100;

    /** The first thing that is wrong with a row; empty where it can be used. */
    public static Optional<LossProblem> of(DirectLoss loss, Institutions institutions) {
        if (loss.id().isEmpty()) {
            return Optional.of(NO_INSTITUTION);
        }
        return institutions.indexOf(loss.id()).isEmpty()
                ? Optional.of(UNKNOWN_INSTITUTION)
                : ofAmount(loss);
    }

    private static Optional<LossProblem> ofAmount(DirectLoss loss) {
        if (loss.amount().isBlank()) {
            return Optional.of(NO_AMOUNT);
        }
        if (loss.number().isEmpty()) {
            return Optional.of(NOT_A_NUMBER);
        }
        double amount = loss.number().getAsDouble();
        if (amount < 0) {
            return Optional.of(NEGATIVE);
        }
        return loss.kind().isShare() && amount > ALL ? Optional.of(ABOVE_ALL) : Optional.empty();
    }

    /** Whether it is the institution that is wrong, and not the amount. */
    public boolean isOfInstitution() {
        return this == NO_INSTITUTION || this == UNKNOWN_INSTITUTION;
    }

    /** The problem in a sentence. */
    public String text(DirectLoss loss, Messages messages) {
        String key =
                switch (this) {
                    case NO_INSTITUTION -> "shock.problem.no-institution";
                    case UNKNOWN_INSTITUTION -> "shock.problem.unknown-institution";
                    case NO_AMOUNT -> "shock.problem.no-amount";
                    case NOT_A_NUMBER -> "shock.problem.not-a-number";
                    case NEGATIVE -> "shock.problem.negative";
                    case ABOVE_ALL -> "shock.problem.above-all";
                };
        return messages.text(key, loss.id(), loss.amount().strip());
    }
}
