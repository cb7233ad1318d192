package rudra.ui.contagion;

import java.util.List;
import java.util.Map;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.ui.form.FieldModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parameters as the command line names them: those within a group after a dot. */
final class SettingNames {
    private SettingNames() {}

    /** The same parameters without groups; what stands at its default within one is left out. */
    static ObjectNode flat(List<FieldModel> fields, ObjectNode parameters) {
        ObjectNode flat = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : parameters.properties()) {
            fields.stream()
                    .filter(field -> field.name().equals(entry.getKey()))
                    .filter(field -> field.type() instanceof GroupType)
                    .findFirst()
                    .ifPresentOrElse(
                            group -> add(group, entry.getValue(), flat),
                            () -> flat.set(entry.getKey(), entry.getValue()));
        }
        return flat;
    }

    private static void add(FieldModel group, JsonNode values, ObjectNode flat) {
        for (Map.Entry<String, JsonNode> part : values.properties()) {
            if (!part.getValue().equals(group.defaultValue().path(part.getKey()))) {
                flat.set(group.name() + "." + part.getKey(), part.getValue());
            }
        }
    }
}
