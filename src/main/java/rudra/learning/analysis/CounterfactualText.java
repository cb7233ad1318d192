package rudra.learning.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import rudra.learning.Features;
import rudra.learning.analysis.ExplainResult.ColumnChange;
import rudra.learning.analysis.ExplainResult.CounterfactualResult;
import rudra.learning.explanation.Counterfactual;
import rudra.learning.explanation.CounterfactualSearch;
import rudra.learning.model.StoredModel;

/** A counterfactual as a sentence and a table. */
record CounterfactualText(
        StoredModel stored,
        ExplainParameters parameters,
        Features encoded,
        IntFunction<ColumnText> texts) {

    CounterfactualResult of(Optional<Counterfactual> found, int columns) {
        return found.map(this::found).orElseGet(() -> none(columns));
    }

    private CounterfactualResult found(Counterfactual one) {
        List<ColumnChange> changes =
                one.changes().stream()
                        .map(change ->
                                new ColumnChange(
                                        encoded.features().get(change.column()).name(),
                                        texts.apply(change.column()).of(change.from()),
                                        texts.apply(change.column()).of(change.to()),
                                        change.distance()))
                        .toList();
        String words =
                one.changes().stream()
                        .map(change -> {
                            ColumnText text = texts.apply(change.column());
                            return "%s were %s instead of %s"
                                    .formatted(
                                            encoded.features().get(change.column()).name(),
                                            text.told(change.to()),
                                            text.told(change.from()));
                        })
                        .collect(Collectors.joining(" and "));
        boolean positive = one.score() >= parameters.threshold();
        String answer =
                String.format(
                        Locale.ROOT,
                        "Row %d would be called %s, with a probability of %.3f, if %s.",
                        parameters.row(),
                        positive ? stored.classes().positive() : stored.classes().negative(),
                        one.score(),
                        words);
        return new CounterfactualResult(answer, one.score(), one.distance(), changes);
    }

    private CounterfactualResult none(int columns) {
        String answer =
                columns == 0
                        ? "Every column is fixed: nothing can be otherwise."
                        : "No change of up to %d of the %d columns that may change was found that brings row %d to the other side of %s."
                                .formatted(
                                        Math.min(columns, CounterfactualSearch.CHANGES),
                                        columns,
                                        parameters.row(),
                                        parameters.threshold());
        return new CounterfactualResult(answer, Double.NaN, Double.NaN, List.of());
    }
}
