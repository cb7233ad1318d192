package rudra.analysis.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.job.CatchesAll;
import rudra.job.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Runs reference cases through the engines and compares. Immutable and thread-safe. */
@CatchesAll("an engine that breaks on a case has failed that case; the others are still compared")
public final class Verification {
    private static final int DIFFERENCES_SHOWN = 3;

    private final Map<String, ReferenceMethod> methods;

    /** A verification by the given methods, each with an id of its own. */
    public Verification(Collection<? extends ReferenceMethod> methods) {
        this.methods =
                methods.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ReferenceMethod::id, Function.identity()));
    }

    /**
     * Compares every case, in order.
     *
     * @throws rudra.job.CancelledException if cancelled
     */
    public List<CaseResult> verify(List<ReferenceCase> cases, Progress progress) {
        List<CaseResult> results = new ArrayList<>();
        for (ReferenceCase example : cases) {
            progress.checkCancelled();
            progress.update((double) results.size() / cases.size(), example.title());
            results.add(verify(example));
        }
        return List.copyOf(results);
    }

    private CaseResult verify(ReferenceCase example) {
        if (example.fault().isPresent()) {
            return failed(example, example.fault().get());
        }
        Optional<ReferenceMethod> method = Optional.ofNullable(methods.get(example.method()));
        if (method.isEmpty()) {
            return unsupported(example, "The method “" + example.method() + "” is not known.");
        }
        if (example.expected().isEmpty()) {
            return unsupported(example, "The case expects nothing.");
        }
        return unknownPart(example, method.get())
                .map(message -> unsupported(example, message))
                .orElseGet(() -> compute(example, method.get()));
    }

    private static Optional<String> unknownPart(ReferenceCase example, ReferenceMethod method) {
        return unknown("parameter", example.parameters(), method.parameters())
                .or(() -> unknown("expected key", example.expected(), method.results()));
    }

    private static Optional<String> unknown(String what, ObjectNode given, Set<String> known) {
        Set<String> names = new LinkedHashSet<>(given.propertyNames());
        names.removeAll(known);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The " + what + " “" + String.join("”, “", names) + "” is not known.");
    }

    private static CaseResult compute(ReferenceCase example, ReferenceMethod method) {
        try {
            return compared(example, method.compute(example));
        } catch (UnsupportedCaseException e) {
            return unsupported(example, String.valueOf(e.getMessage()));
        } catch (AnalysisException e) {
            return failed(example, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(example, "The engine broke: " + e);
        }
    }

    private static CaseResult compared(ReferenceCase example, ObjectNode computed) {
        Comparison comparison = new Comparison(example.tolerance());
        ObjectNode actual = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> expected : example.expected().properties()) {
            JsonNode value = computed.path(expected.getKey());
            actual.set(expected.getKey(), value);
            comparison.compare(expected.getKey(), expected.getValue(), value);
        }
        List<String> differences = comparison.differences();
        return new CaseResult(
                example,
                differences.isEmpty() ? CaseStatus.PASSED : CaseStatus.FAILED,
                comparison.maxAbsError(),
                actual,
                summary(differences));
    }

    private static String summary(List<String> differences) {
        String shown =
                differences.stream().limit(DIFFERENCES_SHOWN).collect(Collectors.joining("; "));
        int rest = differences.size() - DIFFERENCES_SHOWN;
        return rest > 0 ? shown + "; and " + rest + " more" : shown;
    }

    private static CaseResult unsupported(ReferenceCase example, String message) {
        return withoutValues(example, CaseStatus.UNSUPPORTED, message);
    }

    private static CaseResult failed(ReferenceCase example, String message) {
        return withoutValues(example, CaseStatus.FAILED, message);
    }

    private static CaseResult withoutValues(
            ReferenceCase example, CaseStatus status, String message) {
        return new CaseResult(
                example,
                status,
                OptionalDouble.empty(),
                JsonNodeFactory.instance.objectNode(),
                message);
    }
}
