package rudra.learning.analysis;

import java.time.LocalDate;
import rudra.analysis.table.CsvText;
import rudra.analysis.table.NumberText;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.learning.Feature;
import rudra.learning.analysis.ExplainResult.Kind;

/** How the values of an encoded column are written. */
record ColumnText(Feature feature, Kind kind) {

    static ColumnText of(Feature feature, Dataset dataset) {
        boolean isDate =
                dataset.column(feature.name()).filter(DateColumn.class::isInstance).isPresent();
        return new ColumnText(
                feature, feature.isCategory() ? Kind.CATEGORY : isDate ? Kind.DATE : Kind.NUMBER);
    }

    /** As a sentence says it: numbers to six digits. */
    String told(double value) {
        return kind == Kind.NUMBER && !Double.isNaN(value) ? NumberText.of(value) : of(value);
    }

    String of(double value) {
        if (Double.isNaN(value)) {
            return "missing";
        }
        return switch (kind) {
            case NUMBER -> CsvText.number(value);
            case DATE -> LocalDate.ofEpochDay((long) Math.floor(value)).toString();
            case CATEGORY -> feature.levels().get((int) value);
        };
    }
}
