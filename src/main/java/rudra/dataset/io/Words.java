package rudra.dataset.io;

import java.util.List;
import java.util.stream.Collectors;

/** Wording that the messages of this package share. */
final class Words {
    private static final int LONGEST = 60;
    private static final int NAMED = 12;

    private Words() {}

    /** A text from a file, cut to a length that a message can carry. */
    static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The first of the texts, and how many more there are. */
    static String list(List<String> texts) {
        String named =
                texts.stream().limit(NAMED).map(Words::clip).collect(Collectors.joining(", "));
        return texts.size() <= NAMED
                ? named
                : named + " and %,d more".formatted(texts.size() - NAMED);
    }
}
