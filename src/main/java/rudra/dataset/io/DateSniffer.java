package rudra.dataset.io;

import java.util.List;
import java.util.Optional;

/** Tells from the first dates of a file whether the day or the month comes first. */
final class DateSniffer {
    /**
     * What the dates say.
     *
     * @param order the order
     * @param guessed whether both orders fit what was seen
     */
    record Verdict(DateOrder order, boolean guessed) {}

    private DateSniffer() {}

    static Verdict tell(List<String> texts, Optional<DateOrder> named) {
        if (named.isPresent()) {
            return new Verdict(named.get(), false);
        }
        List<String> open = texts.stream().filter(DateText::dependsOnOrder).toList();
        boolean dayFirst = fits(open, DateOrder.DAY_FIRST);
        boolean monthFirst = fits(open, DateOrder.MONTH_FIRST);
        boolean guessed = dayFirst && monthFirst && !open.isEmpty();
        return new Verdict(
                dayFirst || !monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST, guessed);
    }

    private static boolean fits(List<String> texts, DateOrder order) {
        return texts.stream().allMatch(text -> DateText.parse(text, order).isPresent());
    }
}
