package rudra.learning.analysis;

import java.util.List;
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
        int row,
        double score,
        Wish wish,
        Features encoded,
        IntFunction<ColumnText> texts) {

    CounterfactualResult of(Optional<Counterfactual> found, int columns) {
        return found.map(this::found).orElseGet(() -> none(columns));
    }

    /** Of a row that is where it is wanted. */
    CounterfactualResult already() {
        return nothing(
                "Row %d has %s, which is %s: nothing has to be otherwise."
                        .formatted(row, predicted().told(score), wish.words()));
    }

    private static CounterfactualResult nothing(String answer) {
        return new CounterfactualResult(answer, Double.NaN, Double.NaN, List.of());
    }

    private Predicted predicted() {
        return Predicted.of(stored);
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
        String answer = "Row %d would %s, if %s.".formatted(row, become(one.score()), words);
        return new CounterfactualResult(answer, one.score(), one.distance(), changes);
    }

    private String become(double score) {
        String told = predicted().told(score);
        if (wish.isOtherClass()) {
            boolean isPositive = this.score < score;
            return "be called %s, with %s"
                    .formatted(
                            isPositive ? stored.classes().positive() : stored.classes().negative(),
                            told);
        }
        return "have %s, %s".formatted(told, wish.words());
    }

    private CounterfactualResult none(int columns) {
        return nothing(
                columns == 0
                        ? "Every column is fixed: nothing can be otherwise."
                        : "No change of up to %d of the %d columns that may change was found that brings row %d from %s to one that is %s."
                                .formatted(
                                        Math.min(columns, CounterfactualSearch.CHANGES),
                                        columns,
                                        row,
                                        predicted().told(score),
                                        wish.words()));
    }
}
