package rudra.ui.simulation.inspect;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import rudra.network.Institutions;

/** Finds the institution that a text means. */
final class InstitutionSearch {
    private InstitutionSearch() {}

    /** By its id, then by how id or name begin, then by a part of them. O(institutions). */
    static Optional<Integer> find(Institutions institutions, String text) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt exact = institutions.indexOf(wanted);
        if (exact.isPresent()) {
            return Optional.of(exact.getAsInt());
        }
        String folded = wanted.toLowerCase(Locale.ROOT);
        return first(institutions, word -> word.equals(folded))
                .or(() -> first(institutions, word -> word.startsWith(folded)))
                .or(() -> first(institutions, word -> word.contains(folded)));
    }

    private static Optional<Integer> first(Institutions institutions, Predicate<String> fits) {
        return IntStream.range(0, institutions.size())
                .filter(i ->
                        fits.test(institutions.id(i).toLowerCase(Locale.ROOT))
                                || fits.test(institutions.name(i).toLowerCase(Locale.ROOT)))
                .boxed()
                .findFirst();
    }
}
