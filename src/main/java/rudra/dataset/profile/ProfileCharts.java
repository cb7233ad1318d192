package rudra.dataset.profile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.HeatMap.Side;
import rudra.analysis.picture.Ink;
import rudra.analysis.table.NumberText;
import rudra.dataset.profile.ProfileResult.Bin;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.Correlation;
import rudra.dataset.profile.ProfileResult.DateBin;
import rudra.dataset.profile.ProfileResult.Frequency;

/** The charts of a profile. */
final class ProfileCharts {
    private static final int MOST_BARS = 30;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_NAME = 40;

    private final ProfileResult result;
    private final Map<String, Chart> charts = new LinkedHashMap<>();

    ProfileCharts(ProfileResult result) {
        this.result = result;
    }

    /** The target, what tells it, what is missing, correlations, and the columns one by one. */
    Map<String, Chart> all() {
        if (!result.classes().isEmpty()) {
            charts.put("target", frequencies(result.classes()));
            ranked(
                    "auc",
                    "How well each column alone ranks the target",
                    "AUC",
                    c -> c.auc().orElse(0.0));
        }
        ranked("missing", "Missing values", "Share of rows", ColumnProfile::missingShare);
        if (!result.correlations().isEmpty()) {
            charts.put("pearson", correlations("Pearson’s correlation", Correlation::pearson));
            charts.put("spearman", correlations("Spearman’s correlation", Correlation::spearman));
        }
        for (int place = 0; place < Math.min(MOST_COLUMNS, result.columns().size()); place++) {
            column(result.columns().get(place).name(), place + 1);
        }
        return charts;
    }

    private void ranked(
            String id, String title, String axis, ToDoubleFunction<ColumnProfile> value) {
        List<ColumnProfile> shown =
                result.columns().stream()
                        .filter(c -> value.applyAsDouble(c) > 0)
                        .sorted(Comparator.comparingDouble(value).reversed())
                        .limit(MOST_BARS)
                        .toList();
        if (!shown.isEmpty()) {
            charts.put(
                    id,
                    bars(
                            title,
                            axis,
                            shown.stream().map(ColumnProfile::name).toList(),
                            shown.stream().mapToDouble(value).toArray(),
                            Direction.RIGHT,
                            false));
        }
    }

    private void column(String name, int number) {
        String id = "column-%d-%s".formatted(number, fileName(name));
        List<Bin> bins =
                result.histograms().stream().filter(bin -> bin.column().equals(name)).toList();
        List<Frequency> words =
                result.frequencies().stream().filter(f -> f.column().equals(name)).toList();
        if (!bins.isEmpty()) {
            charts.put(
                    id,
                    bars(
                            name,
                            "Rows",
                            bins.stream().map(ProfileCharts::range).toList(),
                            bins.stream().mapToDouble(Bin::rows).toArray(),
                            Direction.UP,
                            true));
        } else if (!words.isEmpty()) {
            charts.put(id, frequencies(words));
        } else {
            dates(name).ifPresent(chart -> charts.put(id, chart));
        }
    }

    private Optional<Chart> dates(String name) {
        List<DateBin> bins =
                result.dateHistograms().stream().filter(bin -> bin.column().equals(name)).toList();
        return bins.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        bars(
                                name,
                                "Rows",
                                bins.stream().map(DateBin::period).toList(),
                                bins.stream().mapToDouble(DateBin::rows).toArray(),
                                Direction.UP,
                                true));
    }

    private static String range(Bin bin) {
        return bin.from() == bin.to()
                ? NumberText.of(bin.from())
                : NumberText.rough(bin.from()) + " – " + NumberText.rough(bin.to());
    }

    private static Chart frequencies(List<Frequency> frequencies) {
        return bars(
                frequencies.getFirst().column(),
                "Rows",
                frequencies.stream().map(Frequency::value).toList(),
                frequencies.stream().mapToDouble(Frequency::rows).toArray(),
                Direction.RIGHT,
                true);
    }

    private static Chart bars(
            String title,
            String axis,
            List<String> names,
            double[] values,
            Direction direction,
            boolean whole) {
        return new BarChart(
                title,
                axis,
                names,
                List.of(new Series(axis, Ink.SERIES_1, values)),
                direction,
                Arrangement.GROUPED,
                whole,
                NumberText::of);
    }

    private Chart correlations(String title, ToDoubleFunction<Correlation> value) {
        List<String> names =
                result.correlations().stream()
                        .flatMap(c -> Stream.of(c.first(), c.second()))
                        .distinct()
                        .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        double[][] values = new double[names.size()][names.size()];
        for (int place = 0; place < values.length; place++) {
            Arrays.fill(values[place], Double.NaN);
            values[place][place] = 1;
        }
        for (Correlation c : result.correlations()) {
            int first = places.getOrDefault(c.first(), 0);
            int second = places.getOrDefault(c.second(), 0);
            values[first][second] = value.applyAsDouble(c);
            values[second][first] = value.applyAsDouble(c);
        }
        Side side = Side.categories("Column", names);
        DoubleFunction<String> text = r -> String.format(Locale.ROOT, "%.2f", r);
        return new HeatMap(title, side, side, "Correlation", values, Palette.DIVERGING, text);
    }

    /** The name with what a file’s name cannot hold replaced. */
    private static String fileName(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
