package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rudra.network.Institutions;

/** Finds institutions by a part of their id or name. */
public final class InstitutionSearch {
    private static final int MOST = 6;

    private InstitutionSearch() {}

    /**
     * The ids of the first institutions that fit: those whose id begins with the text before the
     * others. O(institutions), and less where many begin so.
     */
    public static List<String> find(Institutions institutions, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < institutions.size() && first.size() < MOST; i++) {
            String id = institutions.id(i);
            if (id.toLowerCase(Locale.ROOT).startsWith(wanted)) {
                first.add(id);
            } else if (others.size() < MOST && holds(institutions, i, wanted)) {
                others.add(id);
            }
        }
        first.addAll(others);
        return List.copyOf(first.subList(0, Math.min(MOST, first.size())));
    }

    private static boolean holds(Institutions institutions, int i, String wanted) {
        return institutions.id(i).toLowerCase(Locale.ROOT).contains(wanted)
                || institutions.name(i).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
