package rudra.ui.chart;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.table.CsvText;

/** The values of a chart as CSV (RFC 4180), at full precision; a missing value is empty. */
final class ChartCsv {
    private ChartCsv() {}

    static String of(BarChart chart) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(chart.axis()));
        chart.series().forEach(series -> head.add(series.name()));
        lines.add(head);
        for (int c = 0; c < chart.categories().size(); c++) {
            List<String> row = new ArrayList<>(List.of(chart.categories().get(c)));
            for (Series series : chart.series()) {
                double value = series.values()[c];
                row.add(Double.isNaN(value) ? "" : Double.toString(value));
            }
            lines.add(row);
        }
        return CsvText.of(lines.stream());
    }
}
