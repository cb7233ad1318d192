package rudra.learning.analysis;

import java.util.List;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.analysis.ExplainResult.Effect;
import rudra.learning.analysis.ExplainResult.Kind;
import rudra.learning.analysis.ExplainResult.SingleRow;
import rudra.learning.explanation.ColumnModel;
import rudra.learning.explanation.LocalEffects;
import rudra.learning.explanation.Response;

/** What scores do when one column changes. */
final class ColumnEffects {
    /** As many lines as can be told apart. */
    private static final int LINES = 40;

    private final ColumnModel model;
    private final Features asked;
    private final int column;
    private final ColumnText text;
    private final int[] rows;
    private final Response response;

    /**
     * Asks a model.
     *
     * @param asked encoded rows
     * @param column the place of the column
     * @param rows their places in the table
     */
    ColumnEffects(
            ColumnModel model,
            Features asked,
            int column,
            ColumnText text,
            int[] rows,
            Progress progress) {
        this.model = model;
        this.asked = asked;
        this.column = column;
        this.text = text;
        this.rows = rows;
        this.response = Response.of(model, asked, column, progress);
    }

    List<Effect> partialDependence() {
        return effects(response.places(), response.mean());
    }

    /** Levels of a category have no order along which effects could add up. */
    List<Effect> localEffects() {
        if (text.kind() == Kind.CATEGORY) {
            return List.of();
        }
        LocalEffects effects = LocalEffects.of(model, asked, column);
        return effects(effects.places(), effects.effects());
    }

    List<SingleRow> single() {
        return IntStream.range(0, Math.min(LINES, rows.length))
                .mapToObj(k -> new SingleRow(rows[k] + 1, PooledCurves.list(response.single()[k])))
                .toList();
    }

    private List<Effect> effects(double[] places, double[] values) {
        return IntStream.range(0, places.length)
                .mapToObj(k -> new Effect(text.of(places[k]), places[k], values[k]))
                .toList();
    }
}
