package rudra.ui.contagion;

import java.util.Arrays;
import java.util.List;
import rudra.app.Messages;

/**
 * What an institution's colour in the drawing of failures says. The style sheet has a colour for
 * each, named {@code shade-ID}.
 */
enum Shade {
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
    /** Lost something and did not fail. */
    HIT("hit"),
    /** Lost nothing. */
    SAFE("safe"),
    /** Has no equity figure and cannot fail. */
    OUTSIDE("outside");

    private static final List<Shade> ROUNDS =
            List.of(ROUND_0, ROUND_1, ROUND_2, ROUND_3, ROUND_4, LATER);

    private final String id;

    Shade(String id) {
        this.id = id;
    }

    /** The shade of an institution by an engine. */
    static Shade of(InstitutionLosses losses, int engine, int i) {
        int round = losses.round(engine, i);
        if (round >= 0) {
            return ROUNDS.get(Math.min(round, ROUNDS.size() - 1));
        }
        if (Double.isNaN(losses.equity(i))) {
            return OUTSIDE;
        }
        return losses.loss(engine, i) > 0 ? HIT : SAFE;
    }

    /** The shades of all institutions by an engine. O(n). */
    static Shade[] all(InstitutionLosses losses, int engine) {
        Shade[] shades = new Shade[losses.size()];
        Arrays.setAll(shades, i -> of(losses, engine, i));
        return shades;
    }

    /** Whether it is the shade of an institution that failed. */
    boolean isFailure() {
        return ROUNDS.contains(this);
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
