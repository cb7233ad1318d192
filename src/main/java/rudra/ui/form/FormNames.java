package rudra.ui.form;

import java.util.List;
import java.util.Locale;
import rudra.analysis.schema.ParameterType.ListType;

/** The names known besides, and those that a list of the form itself gives to its elements. */
final class FormNames implements Names {
    private static final String NAME = "name";

    private final FormModel form;
    private final Names besides;

    FormNames(FormModel form, Names besides) {
        this.form = form;
        this.besides = besides;
    }

    @Override
    public List<Name> find(String kind, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return isList(kind)
                ? given(kind).stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                        .map(name -> new Name(name, name))
                        .toList()
                : besides.find(kind, typed);
    }

    @Override
    public boolean isUnknown(String kind, String id) {
        return isList(kind) ? !given(kind).contains(id) : besides.isUnknown(kind, id);
    }

    private boolean isList(String kind) {
        return form.fields().stream()
                .anyMatch(field -> field.name().equals(kind) && field.type() instanceof ListType);
    }

    private List<String> given(String list) {
        return form.json()
                .path(list)
                .valueStream()
                .map(element -> element.path(NAME).asString(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
