package rudra.app;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.reference.ReferenceMethod;

/** The list of what the program can do: a new analysis is one line here. */
final class Analyses {
    /** The files of worked examples among the resources. */
    static final List<String> REFERENCE_FILES = List.of();

    private Analyses() {}

    static List<Analysis<?, ?>> all() {
        return List.of();
    }

    static List<ReferenceMethod> referenceMethods() {
        return List.of();
    }
}
