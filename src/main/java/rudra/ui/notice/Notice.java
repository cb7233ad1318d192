package rudra.ui.notice;

import java.util.List;
import rudra.analysis.Problem;
import rudra.ui.action.Action;

/**
 * Something that the user is told.
 *
 * @param weight how much it matters
 * @param title what happened, in one sentence
 * @param problems what exactly is wrong; may be empty
 * @param actions what the user may do about it; one of them done, the notice goes away
 */
public record Notice(Weight weight, String title, List<Problem> problems, List<Action> actions) {

    /** How much a notice matters. */
    public enum Weight {
        /** Done as asked; goes away by itself. */
        DONE,
        /** Done, but something is worth a look. */
        DOUBT,
        /** Not done. */
        FAILURE,
        /** Waits for an answer: one of its actions. */
        QUESTION
    }

    /** Copies the lists. */
    public Notice {
        problems = List.copyOf(problems);
        actions = List.copyOf(actions);
    }

    /** A confirmation. */
    public static Notice done(String title) {
        return new Notice(Weight.DONE, title, List.of(), List.of());
    }

    /** A failure with what is wrong. */
    public static Notice failure(String title, List<Problem> problems) {
        return new Notice(Weight.FAILURE, title, problems, List.of());
    }

    /** A question with its answers; given one, it goes away. */
    public static Notice question(String sentence, Action... answers) {
        return new Notice(Weight.QUESTION, sentence, List.of(), List.of(answers));
    }

    /** The whole notice as text, for the clipboard. */
    public String asText() {
        StringBuilder text = new StringBuilder(title);
        problems.forEach(
                p -> text.append('\n').append('[').append(p.code()).append("] ").append(p));
        return text.toString();
    }
}
