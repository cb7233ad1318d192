package rudra.ui.contagion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.analysis.Seed;
import rudra.app.CompletedRun;
import rudra.app.RunRequest;
import rudra.contagion.analysis.ExplainResult;
import rudra.job.Job;
import rudra.ui.contagion.Explanation.Question;
import rudra.ui.window.OpenNetwork;
import rudra.ui.window.WindowModel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Why two engines of a comparison find different losses of an institution: the question, the run
 * under way and the answer. A newer question takes the place of an older one.
 */
final class ExplainViewModel {
    /** The analysis that explains. */
    static final String ANALYSIS = "contagion.explain";

    private static final String ENGINES = "engines";
    private static final String INSTITUTION = "institution";

    private final Comparison comparison;
    private final WindowModel window;
    private final ReadOnlyObjectWrapper<Optional<Question>> question =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Explanation>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job<Explanation>>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ExplainViewModel(Comparison comparison, WindowModel window) {
        this.comparison = comparison;
        this.window = window;
    }

    /** Whether there are two engines to tell apart. */
    boolean isPossible() {
        return comparison.engines().size() > 1;
    }

    /** The engines that can be chosen. */
    List<String> engines() {
        return comparison.engines().stream().map(engine -> engine.engine()).toList();
    }

    /** Explains the loss of an institution by the engines that find the least and the most. */
    void explain(int institution) {
        if (!isPossible()) {
            return;
        }
        List<Integer> byLoss =
                IntStream.range(0, comparison.engines().size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        e -> comparison.table().loss(e, institution)))
                        .toList();
        List<String> engines = engines();
        ask(
                new Question(
                        institution,
                        engines.get(byLoss.getFirst()),
                        engines.get(byLoss.getLast())));
    }

    /** Explains the loss of an institution by its id. */
    void explain(String institution) {
        comparison.network().institutions().indexOf(institution).ifPresent(this::explain);
    }

    /** Asks; an older question is given up. */
    void ask(Question asked) {
        cancel();
        answer.set(Optional.empty());
        question.set(Optional.of(asked));
        Optional<OpenNetwork> open =
                window.networkProperty()
                        .get()
                        .filter(opened -> opened.network().equals(comparison.network()));
        if (open.isEmpty()) {
            return;
        }
        RunRequest request =
                new RunRequest(
                        ANALYSIS, parameters(asked), Seed.DEFAULT, List.of(open.get().input()));
        String name = comparison.table().name(asked.institution());
        Job<Explanation> job =
                window.submit(
                        window.messages().text("contagion.explain.job", name),
                        progress -> {
                            CompletedRun run = window.desktop().services().run(request, progress);
                            ExplainResult result = (ExplainResult) run.result();
                            return new Explanation(asked, result, run.record());
                        },
                        this::arrived);
        if (!job.status().state().isFinal()) {
            running.set(Optional.of(job));
        }
        var _ =
                job.outcome()
                        .whenComplete(
                                (_, _) -> window.desktop().uiThread().execute(() -> ended(job)));
    }

    /** The parameters of the comparison, for two engines and one institution. */
    ObjectNode parameters(Question asked) {
        ObjectNode parameters = comparison.asked().deepCopy();
        ArrayNode engines = parameters.putArray(ENGINES);
        engines.add(asked.first()).add(asked.second());
        return parameters.put(INSTITUTION, comparison.table().id(asked.institution()));
    }

    private void arrived(Explanation found) {
        if (question.get().equals(Optional.of(found.question()))) {
            answer.set(Optional.of(found));
        }
    }

    private void ended(Job<Explanation> job) {
        if (running.get().equals(Optional.of(job))) {
            running.set(Optional.empty());
        }
    }

    /** Gives the run under way up. */
    void cancel() {
        running.get().ifPresent(Job::cancel);
        running.set(Optional.empty());
    }

    /** Goes back to the comparison. */
    void close() {
        cancel();
        answer.set(Optional.empty());
        question.set(Optional.empty());
    }

    /** What is asked; empty while the comparison is shown. */
    ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What came out; empty while nothing did. */
    ReadOnlyObjectProperty<Optional<Explanation>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The run under way. */
    ReadOnlyObjectProperty<Optional<Job<Explanation>>> runningProperty() {
        return running.getReadOnlyProperty();
    }
}
