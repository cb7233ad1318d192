package rudra.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rudra.analysis.Analysis;
import rudra.app.Sample;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists the samples, or runs one. */
@Command(
        description = "Runs a sample that ships with the program; without a name, lists them.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The sample to run.")
    private @Nullable String name;

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    @Mixin private AnswerForm answer = new AnswerForm();

    DemoCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name == null) {
            list();
            return ExitCode.DONE.status();
        }
        return run(workbench.samples().get(name)).status();
    }

    private void list() {
        if (answer.isJson()) {
            console.json(document());
            return;
        }
        TextTable table = new TextTable(List.of("name", "title", "what to look for"));
        for (Sample sample : workbench.samples().all()) {
            table.add(List.of(sample.id(), sample.title(), sample.lookFor()));
        }
        table.lines().forEach(console::line);
    }

    private ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode samples = document.putArray("samples");
        for (Sample sample : workbench.samples().all()) {
            ObjectNode node = samples.addObject();
            node.put("name", sample.id());
            node.put("title", sample.title());
            node.put("lookFor", sample.lookFor());
            ObjectNode inputs = node.putObject("inputs");
            sample.inputs().forEach((name, source) -> inputs.put(name, source.path().toString()));
            node.put("analysis", sample.analysis());
            node.set("parameters", sample.parameters());
        }
        return document;
    }

    private ExitCode run(Sample sample) {
        Analysis<?, ?> analysis = workbench.catalogue().get(sample.analysis());
        RunArguments arguments = new RunArguments(analysis);
        arguments.addParameters(sample.parameters());
        sample.inputs().forEach(arguments::addInput);
        if (!answer.isJson()) {
            console.line(sample.title());
            console.line(sample.lookFor());
            console.line("");
        }
        try (WorkspaceSession session = workspace.openOrGoWithout(workbench, console)) {
            TimedRun timed = TimedRun.of(workbench, console, session, arguments, false);
            new RunReport(workbench, console)
                    .print(
                            timed.run(),
                            timed.millis(),
                            workspace.whereKept(session, timed.run().record().id()),
                            answer.isJson());
            return timed.status();
        }
    }
}
