package rudra.ui.shock;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rudra.network.Institutions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A draft as the parameters of a run, and parameters as a draft. */
public final class ShockParameters {

    private ShockParameters() {}

    /**
     * The parameters of a draft, those at their defaults left out. Rows of one institution and kind
     * add up; rows that cannot be used are left out.
     */
    public static ObjectNode of(ShockDraft draft, Institutions institutions) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        if (!draft.failing().isEmpty()) {
            ArrayNode failing = parameters.putArray(ShockDraft.FAILING);
            draft.failing().forEach(failing::add);
        }
        draft.losses().stream()
                .filter(loss -> LossProblem.of(loss, institutions).isEmpty())
                .forEach(loss -> add(loss, parameters));
        parameters.setAll(draft.settings());
        return parameters;
    }

    private static void add(DirectLoss loss, ObjectNode parameters) {
        String parameter = loss.kind().parameter();
        ObjectNode byInstitution =
                parameters.path(parameter) instanceof ObjectNode known
                        ? known
                        : parameters.putObject(parameter);
        // Decimal arithmetic, so that 12.5 % is 0.125 and 0.1 + 0.2 is 0.3 as typed.
        BigDecimal typed = BigDecimal.valueOf(loss.number().orElse(0));
        BigDecimal amount = typed.multiply(BigDecimal.valueOf(loss.kind().scale()));
        BigDecimal before = byInstitution.path(loss.id()).asDecimal(BigDecimal.ZERO);
        byInstitution.put(loss.id(), before.add(amount).doubleValue());
    }

    /** The draft that means the given parameters. */
    public static ShockDraft draft(ObjectNode parameters) {
        ObjectNode settings = parameters.deepCopy();
        List<String> failing =
                settings.path(ShockDraft.FAILING).valueStream().map(id -> id.asString("")).toList();
        settings.remove(ShockDraft.FAILING);
        List<DirectLoss> losses = new ArrayList<>();
        for (LossKind kind : LossKind.values()) {
            for (Map.Entry<String, JsonNode> entry : settings.path(kind.parameter()).properties()) {
                losses.add(new DirectLoss(entry.getKey(), kind, typed(kind, entry.getValue())));
            }
            settings.remove(kind.parameter());
        }
        return new ShockDraft(failing, losses, settings);
    }

    private static String typed(LossKind kind, JsonNode value) {
        if (!value.isNumber()) {
            return value.asString("");
        }
        BigDecimal scale = BigDecimal.valueOf(kind.scale());
        return value.decimalValue().divide(scale).stripTrailingZeros().toPlainString();
    }
}
