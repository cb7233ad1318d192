package rudra.dataset.io;

import java.util.Optional;
import rudra.analysis.Finding.Weight;
import rudra.analysis.file.NumberStyle;
import rudra.dataset.ColumnKind;
import rudra.dataset.io.TypedCell.DateCell;
import rudra.dataset.io.TypedCell.NumberCell;
import rudra.dataset.io.TypedCell.WordCell;

/** What the cells of a column are, of those that are not missing. Not thread-safe. */
final class CellTally {
    private final DatasetOptions options;
    private final Findings findings;
    private boolean hasNumbers;
    private boolean hasDates;
    private boolean hasWords;
    private boolean fitDayFirst = true;
    private boolean fitMonthFirst = true;
    private boolean dependOnOrder;

    CellTally(DatasetOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    void see(String name, TypedCell cell, long line) {
        boolean wasMixed = isMixed();
        switch (cell) {
            case NumberCell _ -> hasNumbers = true;
            case DateCell _ -> hasDates = true;
            case WordCell(String text) -> {
                hasWords = true;
                see(text.strip());
            }
        }
        if (isMixed() && !wasMixed && options.kind(name).isEmpty()) {
            findings.find(
                    Weight.DOUBT,
                    "dataset.column-mixed",
                    name,
                    "“%s” is of another type than the cells before it, so the column is read as words. If it stands for a missing value, name it in missing=…."
                            .formatted(Words.clip(cell.text())),
                    line);
        }
    }

    private void see(String text) {
        fitDayFirst = fitDayFirst && DateText.second(text, DateOrder.DAY_FIRST).isPresent();
        fitMonthFirst = fitMonthFirst && DateText.second(text, DateOrder.MONTH_FIRST).isPresent();
        dependOnOrder =
                dependOnOrder || ((fitDayFirst || fitMonthFirst) && DateText.dependsOnOrder(text));
    }

    private boolean isMixed() {
        return (hasNumbers ? 1 : 0) + (hasDates ? 1 : 0) + (hasWords ? 1 : 0) > 1;
    }

    /** What takes the cells of the column. */
    Cells cells(String name) {
        Optional<ColumnKind> wanted = options.kind(name);
        DateOrder order =
                options.dates()
                        .orElse(
                                fitDayFirst || !fitMonthFirst
                                        ? DateOrder.DAY_FIRST
                                        : DateOrder.MONTH_FIRST);
        ColumnKind kind = wanted.or(() -> told(order)).orElse(ColumnKind.TEXT);
        if (kind == ColumnKind.DATE && isGuessed()) {
            findings.find(
                    Weight.DOUBT,
                    "dataset.dates-ambiguous",
                    name,
                    "Whether day or month comes first cannot be told from the dates; the day is"
                            + " taken to. Say dates=month-first if it is not so.",
                    1);
        }
        return switch (kind) {
            case NUMBER -> new Cells.Numbers(NumberStyle.POINT);
            case DATE -> new Cells.Dates(order);
            case CATEGORY, TEXT -> new Cells.WordCells(wanted);
        };
    }

    private boolean isGuessed() {
        return options.dates().isEmpty() && fitDayFirst && fitMonthFirst && dependOnOrder;
    }

    /** Empty for words. */
    private Optional<ColumnKind> told(DateOrder order) {
        if (isMixed()) {
            return Optional.empty();
        }
        if (hasWords) {
            boolean areDates = order == DateOrder.DAY_FIRST ? fitDayFirst : fitMonthFirst;
            return areDates ? Optional.of(ColumnKind.DATE) : Optional.empty();
        }
        return Optional.of(hasDates ? ColumnKind.DATE : ColumnKind.NUMBER);
    }
}
