package rudra.ui.shock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as the session keeps it, with the network that it belongs to; unfinished rows included.
 *
 * @param network the path of the network
 * @param draft the shock
 */
public record RememberedShock(String network, ShockDraft draft) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The text that the session keeps. */
    public String text() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("network", network);
        ArrayNode failing = json.putArray("failing");
        draft.failing().forEach(failing::add);
        ArrayNode losses = json.putArray("losses");
        for (DirectLoss loss : draft.losses()) {
            losses.addObject()
                    .put("institution", loss.institution())
                    .put("kind", loss.kind().id())
                    .put("amount", loss.amount());
        }
        json.set("settings", draft.settings());
        return json.toString();
    }

    /** What a text of {@link #text()} means; empty where it is none. */
    public static Optional<RememberedShock> parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.path("network").isString()
                            && json.path("settings") instanceof ObjectNode settings
                    ? Optional.of(
                            new RememberedShock(
                                    json.path("network").stringValue(),
                                    new ShockDraft(failing(json), losses(json), settings)))
                    : Optional.empty();
        } catch (JacksonException e) {
            // A draft that an older or newer program left is no reason to refuse to start.
            return Optional.empty();
        }
    }

    private static List<String> failing(JsonNode json) {
        return json.path("failing").valueStream().map(id -> id.asString("")).toList();
    }

    private static List<DirectLoss> losses(JsonNode json) {
        List<DirectLoss> losses = new ArrayList<>();
        for (JsonNode row : json.path("losses")) {
            losses.add(
                    new DirectLoss(
                            row.path("institution").asString(""),
                            LossKind.named(row.path("kind").asString("")).orElse(LossKind.EQUITY),
                            row.path("amount").asString("")));
        }
        return losses;
    }
}
