package rudra.ui.dataset.plot;

import java.util.List;
import rudra.dataset.Dataset;

/**
 * What is to be plotted.
 *
 * @param dataset the table
 * @param kind the plot
 * @param columns the names of the columns, of numbers
 * @param groups the column whose classes give points their colours; empty text for none
 */
record PlotQuestion(Dataset dataset, PlotKind kind, List<String> columns, String groups) {
    PlotQuestion {
        columns = List.copyOf(columns);
    }
}
