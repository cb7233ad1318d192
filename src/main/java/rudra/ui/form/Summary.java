package rudra.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rudra.analysis.schema.ParameterSchema;
import rudra.analysis.schema.ParameterType;
import rudra.analysis.schema.ParameterType.AlternativesType;
import rudra.analysis.schema.ParameterType.ChoiceType;
import rudra.analysis.schema.ParameterType.FlagType;
import rudra.analysis.schema.ParameterType.GroupType;
import rudra.analysis.schema.ParameterType.ListType;
import rudra.analysis.schema.ParameterType.MapType;
import rudra.analysis.schema.ParameterType.NumberType;
import rudra.analysis.schema.ParameterType.OptionalType;
import rudra.analysis.schema.ParameterType.TextType;
import rudra.app.Messages;
import tools.jackson.databind.JsonNode;

/**
 * What a group says, in one line of words: “step 3, for 2 steps, all institutions, 5 % withdrawn”.
 * A parameter's clause is {@code parameter.NAME.clause} in the messages ({@code {0}} is the value
 * in words, {@code {1}} the number), what an empty list means is {@code parameter.NAME.none}.
 */
final class Summary {
    private static final int NAMES_SHOWN = 3;

    private final Messages messages;

    Summary(Messages messages) {
        this.messages = messages;
    }

    /** What an element of a list is called: its alternative, or its name. */
    String title(GroupModel element) {
        if (!element.alternative().isEmpty()) {
            return Editors.choiceLabel(element.name(), element.alternative(), messages);
        }
        JsonNode first =
                element.form().fields().isEmpty()
                        ? element.json()
                        : element.form().fields().getFirst().valueProperty().get();
        return first.isString() ? first.stringValue() : "";
    }

    /** All that an element says, but for what its title says. */
    String of(GroupModel element) {
        String title = element.alternative().isEmpty() ? title(element) : "";
        return clauses(
                element,
                field -> title.isEmpty() || field != element.form().fields().getFirst(),
                ", ");
    }

    /** What is not as it is by default; empty where all is. */
    String changes(GroupModel group) {
        return clauses(group, FieldModel::isChanged, ", ");
    }

    private String clauses(GroupModel group, Predicate<FieldModel> wanted, String between) {
        String place = Messages.place(group.name(), group.alternative());
        return group.form().fields().stream()
                .filter(wanted)
                .flatMap(field -> clause(place, field).stream())
                .collect(Collectors.joining(between));
    }

    private Optional<String> clause(String place, FieldModel field) {
        Optional<String> pattern = pattern(place, field);
        if (pattern.isEmpty() && !field.isChanged()) {
            return none(field);
        }
        JsonNode value = field.valueProperty().get();
        Object number = value.isNumber() ? (Object) value.doubleValue() : "";
        return words(field, field.type(), value)
                .map(words ->
                        pattern.map(key -> messages.text(key, words, number))
                                .orElseGet(() -> named(field, words)))
                .or(() -> none(field))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> pattern(String place, FieldModel field) {
        boolean isUsual = field.type() instanceof GroupType && !field.isChanged();
        return Stream.of(place + "." + field.name(), field.name())
                .map(name -> "parameter." + name + ".clause")
                .filter(key -> !isUsual && messages.find(key).isPresent())
                .findFirst();
    }

    private Optional<String> none(FieldModel field) {
        return field.valueProperty().get().isEmpty()
                ? messages.find("parameter." + field.name() + ".none")
                : Optional.empty();
    }

    private String named(FieldModel field, String words) {
        return field.type() instanceof FlagType
                ? words
                : messages.text("form.clause", small(field.label()), words);
    }

    private Optional<String> words(FieldModel field, ParameterType type, JsonNode value) {
        return switch (type) {
            case NumberType _ -> Optional.of(number(field, value));
            case TextType _ -> text(value.asString(""));
            case FlagType _ -> value.asBoolean(false) ? text(small(field.label())) : text("");
            case ChoiceType _ -> text(choice(field, value));
            case OptionalType(ParameterType inner) ->
                    value.isNull() ? Optional.empty() : words(field, inner, value);
            case ListType(ParameterType inner) -> list(field, inner, value);
            case MapType(ParameterType inner) -> map(field, inner, value);
            case GroupType(var schema) ->
                    text(
                            clauses(
                                    inner(field, Map.of("", schema), value),
                                    FieldModel::isChanged,
                                    " "));
            case AlternativesType(var alternatives) ->
                    text(title(inner(field, alternatives, value)));
        };
    }

    private GroupModel inner(
            FieldModel field, Map<String, ParameterSchema> alternatives, JsonNode value) {
        return new GroupModel(field.name(), alternatives, value, messages);
    }

    private Optional<String> list(FieldModel field, ParameterType inner, JsonNode value) {
        if (inner instanceof GroupType || inner instanceof AlternativesType) {
            return value.isEmpty() ? text("") : text(Integer.toString(value.size()));
        }
        return joined(
                value.valueStream().map(each -> words(field, inner, each).orElse("")).toList());
    }

    private Optional<String> map(FieldModel field, ParameterType inner, JsonNode value) {
        return joined(
                value.properties().stream()
                        .map(e -> e.getKey() + " " + words(field, inner, e.getValue()).orElse(""))
                        .toList());
    }

    private Optional<String> joined(List<String> words) {
        List<String> shown = new ArrayList<>(words.stream().limit(NAMES_SHOWN).toList());
        if (words.size() > NAMES_SHOWN) {
            shown.add(messages.text("notice.more", words.size() - NAMES_SHOWN));
        }
        return text(String.join(", ", shown));
    }

    private static String number(FieldModel field, JsonNode value) {
        return value.isNumber()
                ? Quantity.of(field.unit()).words(value.decimalValue())
                : value.asString("?");
    }

    private String choice(FieldModel field, JsonNode value) {
        String id = value.asString("");
        return messages.choice(field.name(), id).orElseGet(() -> id.replace('-', ' '));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }

    /** A label within a sentence; one that begins with two capitals is a name. */
    private static String small(String label) {
        boolean isName = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || isName
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
