package rudra.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rudra.analysis.Analysis;
import rudra.app.Workbench;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the analyses. */
@Command(description = "Lists the analyses: id, title, inputs.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Mixin private AnswerForm answer = new AnswerForm();

    ListCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (answer.isJson()) {
            console.json(document());
        } else {
            TextTable table = new TextTable(List.of("id", "title", "inputs"));
            workbench.catalogue().all().forEach(analysis -> table.add(row(analysis)));
            table.lines().forEach(console::line);
        }
        return ExitCode.DONE.status();
    }

    private List<String> row(Analysis<?, ?> analysis) {
        String inputs =
                analysis.inputs().stream()
                        .map(input -> input.required() ? input.name() : "[" + input.name() + "]")
                        .collect(Collectors.joining(", "));
        return List.of(analysis.id(), workbench.messages().title(analysis.id()), inputs);
    }

    private ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode analyses = document.putArray("analyses");
        for (Analysis<?, ?> analysis : workbench.catalogue().all()) {
            ObjectNode node = analyses.addObject();
            node.put("id", analysis.id());
            node.put("title", workbench.messages().title(analysis.id()));
            node.set("inputs", Descriptions.inputs(analysis, workbench.messages()));
        }
        return document;
    }
}
