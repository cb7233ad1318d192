package rudra.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.LoadedInput;
import rudra.app.RunRequest;
import rudra.app.Workbench;
import rudra.job.Progress;

/** Reads the inputs of a run and says on standard error what was noticed. */
final class InputStage {
    private static final int SHOWN = 5;

    private final Workbench workbench;
    private final Console console;
    private final boolean strict;

    InputStage(Workbench workbench, Console console, boolean strict) {
        this.workbench = workbench;
        this.console = console;
        this.strict = strict;
    }

    /** Checks the parameters first: a wrong one should not cost the reading of a large file. */
    RunRequest load(RunArguments arguments, Progress progress) {
        Analysis<?, ?> analysis = arguments.analysis();
        try {
            ParameterSchema.of(analysis.parameterType())
                    .decode(arguments.parameters(), analysis.parameterType());
        } catch (AnalysisException e) {
            throw arguments.located(e);
        }
        List<LoadedInput<?>> inputs = new ArrayList<>();
        for (InputDeclaration<?> declaration : analysis.inputs()) {
            List<InputSource> sources = arguments.sources(declaration);
            requireIfNeeded(declaration, sources);
            for (InputSource source : sources) {
                inputs.add(load(declaration, source, progress));
            }
        }
        return new RunRequest(analysis.id(), arguments.parameters(), arguments.seed(), inputs);
    }

    private static void requireIfNeeded(
            InputDeclaration<?> declaration, List<InputSource> sources) {
        if (declaration.required() && sources.isEmpty()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "input.missing",
                                    "The input “%s” is needed: --input %s=FILE."
                                            .formatted(declaration.name(), declaration.name()))
                            .inField(declaration.name()));
        }
    }

    private LoadedInput<?> load(
            InputDeclaration<?> declaration, InputSource source, Progress progress) {
        LoadedInput<?> input =
                workbench
                        .inputLoader()
                        .load(declaration.name(), declaration.kind(), source, progress);
        List<Finding> findings = input.content().findings();
        if (strict && input.content().isDoubtful()) {
            throw new AnalysisException(
                    AnalysisException.Sort.INPUT,
                    findings.stream()
                            .filter(finding -> finding.weight() != Finding.Weight.NOTE)
                            .map(Finding::problem)
                            .toList());
        }
        show(findings);
        return input;
    }

    /** A few findings of each code: a hundred of one should not hide the only one of another. */
    private void show(List<Finding> findings) {
        Map<String, List<Finding>> byCode =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> finding.problem().code(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byCode.forEach((code, alike) -> {
            alike.stream().limit(SHOWN).forEach(f -> console.note(sentence(f)));
            if (alike.size() > SHOWN) {
                console.note("… and %d more (%s)".formatted(alike.size() - SHOWN, code));
            }
        });
    }

    private static String sentence(Finding finding) {
        String weight =
                switch (finding.weight()) {
                    case NOTE -> "note";
                    case DOUBT -> "doubt";
                    case LEFT_OUT -> "left out";
                };
        return weight + ": " + finding.problem();
    }
}
