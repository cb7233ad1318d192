package rudra.ui.learning.board;

import java.util.List;
import rudra.analysis.schema.Parameter;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.TextType;
import rudra.ui.learning.watch.ModelsViewModel;
import rudra.ui.window.WindowModel;

/** All families that can be compared, in their order. */
public final class FamilyIds {
    private FamilyIds() {}

    /** As the parameters of the comparison offer them. */
    public static List<String> of(WindowModel window) {
        return ParameterSchema.of(
                        window.desktop()
                                .services()
                                .catalogue()
                                .get(ModelsViewModel.ANALYSIS)
                                .parameterType())
                .find("families")
                .map(Parameter::type)
                .map(FamilyIds::offered)
                .orElse(List.of());
    }

    /** The ids that a field of families offers. */
    public static List<String> offered(ParameterType type) {
        return type instanceof ListType(TextType(List<String> ids)) ? ids : List.of();
    }
}
