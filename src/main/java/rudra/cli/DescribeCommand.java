package rudra.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rudra.analysis.Analysis;
import rudra.app.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes one analysis. */
@Command(
        description = "Describes an analysis: inputs, parameters with type, unit, bounds, default.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the analysis, as in rudra list.")
    private String id = "";

    @Mixin private AnswerForm answer = new AnswerForm();

    DescribeCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        Analysis<?, ?> analysis = workbench.catalogue().get(id);
        ObjectNode document = Descriptions.describe(analysis, workbench.messages());
        if (answer.isJson()) {
            console.json(document);
        } else {
            print(document);
        }
        return ExitCode.DONE.status();
    }

    private void print(ObjectNode document) {
        console.line(document.path("id").asString() + " — " + document.path("title").asString());
        console.line(document.path("description").asString());
        console.line("Source: " + document.path("citation").asString());
        console.line("");
        TextTable inputs = new TextTable(List.of("input", "kind", "needed", "options"));
        for (JsonNode input : document.path("inputs")) {
            inputs.add(inputRow(input));
        }
        inputs.lines().forEach(console::line);
        console.line("");
        printOptions(document);
        TextTable parameters =
                new TextTable(List.of("parameter", "type", "unit", "bounds", "default", "help"));
        for (JsonNode parameter : document.path("parameters")) {
            parameters.add(parameterRow(parameter));
        }
        parameters.lines().forEach(console::line);
    }

    private void printOptions(JsonNode document) {
        TextTable options = new TextTable(List.of("import option", "values", "default", "help"));
        boolean any = false;
        for (JsonNode input : document.path("inputs")) {
            for (JsonNode option : input.path("options")) {
                options.add(optionRow(option));
                any = true;
            }
        }
        if (any) {
            options.lines().forEach(console::line);
            console.line("");
        }
    }

    private static List<String> optionRow(JsonNode option) {
        List<String> choices =
                option.path("choices").valueStream().map(JsonNode::asString).toList();
        return List.of(
                option.path("name").asString(),
                choices.isEmpty() ? option.path("form").asString() : String.join(" | ", choices),
                option.path("default").asString(),
                option.path("help").asString());
    }

    private static List<String> inputRow(JsonNode input) {
        List<String> options =
                input.path("options").valueStream().map(o -> o.path("name").asString()).toList();
        return List.of(
                input.path("name").asString(),
                input.path("kind").asString(),
                input.path("required").asBoolean() ? "yes" : "no",
                String.join(", ", options));
    }

    private static List<String> parameterRow(JsonNode parameter) {
        return List.of(
                parameter.path("name").asString(),
                type(parameter),
                parameter.path("unit").asString(""),
                bounds(parameter),
                parameter.path("default").toString(),
                parameter.path("help").asString());
    }

    private static String type(JsonNode parameter) {
        String name = parameter.path("type").asString();
        return switch (name) {
            case "choice" ->
                    String.join(
                            " | ",
                            parameter
                                    .path("choices")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList());
            case "list" -> "list of " + type(parameter.path("element"));
            case "map" -> "name=" + type(parameter.path("value"));
            default -> name;
        };
    }

    private static String bounds(JsonNode parameter) {
        String least = parameter.path("minimum").asString("");
        String most = parameter.path("maximum").asString("");
        return least.isEmpty() && most.isEmpty() ? "" : least + " … " + most;
    }
}
