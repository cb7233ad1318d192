package rudra.ui.form;

import java.util.List;

/** What the things are called that a form may speak of: institutions, asset classes. */
public interface Names {

    /**
     * A name that can be suggested.
     *
     * @param id what goes into the parameter
     * @param title what people call it; may be the same
     */
    record Name(String id, String title) {}

    /**
     * The names of a kind that fit what was typed, the best first; a handful.
     *
     * @param kind what is named, as in {@link rudra.analysis.NamesOf}
     * @param typed a part of the name; all fit an empty text
     */
    List<Name> find(String kind, String typed);

    /** Whether a name of a kind is surely wrong: the names of that kind are known without it. */
    boolean isUnknown(String kind, String id);

    /** No names at all: everything has to be typed. */
    static Names none() {
        return new Names() {
            @Override
            public List<Name> find(String kind, String typed) {
                return List.of();
            }

            @Override
            public boolean isUnknown(String kind, String id) {
                return false;
            }
        };
    }
}
