package rudra.ui.contagion.replay;

import java.util.List;
import rudra.app.Messages;

/**
 * What a colour of the replay says. The style sheet has a colour for each, named {@code shade-ID}.
 */
enum Tone {
    /** Failed by the shock itself. */
    ROUND_0("0"),
    /** Failed in the first round. */
    ROUND_1("1"),
    /** Failed in the second round. */
    ROUND_2("2"),
    /** Failed in the third round. */
    ROUND_3("3"),
    /** Failed in the fourth round. */
    ROUND_4("4"),
    /** Failed in the fifth round or later. */
    LATER("later"),
    /** Lost all its equity and did not fail, or on the way there from {@link #SAFE}. */
    HIT("hit"),
    /** Lost nothing. */
    SAFE("safe"),
    /** Has no equity figure and cannot fail. */
    OUTSIDE("outside"),
    /** Losses come this way. */
    FLOW("flow");

    private static final List<Tone> ROUNDS =
            List.of(ROUND_0, ROUND_1, ROUND_2, ROUND_3, ROUND_4, LATER);

    private final String id;

    Tone(String id) {
        this.id = id;
    }

    /** The tone of an institution that failed in a round. */
    static Tone failedIn(int round) {
        return ROUNDS.get(Math.min(round, ROUNDS.size() - 1));
    }

    /** Whether it is the tone of an institution that failed. */
    boolean isFailure() {
        return ROUNDS.contains(this);
    }

    /** Whether institutions wear it. */
    boolean isOfInstitutions() {
        return this != FLOW;
    }

    /** The class of the style sheet that colours it. */
    String styleClass() {
        return "shade-" + id;
    }

    /** What it says, in a few words. */
    String text(Messages messages) {
        return messages.text("contagion.shade." + id);
    }
}
