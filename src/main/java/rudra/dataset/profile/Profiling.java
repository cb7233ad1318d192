package rudra.dataset.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;
import rudra.dataset.NumberColumn;
import rudra.dataset.profile.ProfileResult.Bin;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.Correlation;
import rudra.dataset.profile.ProfileResult.DateBin;
import rudra.dataset.profile.ProfileResult.DateProfile;
import rudra.dataset.profile.ProfileResult.Frequency;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.job.Progress;

/** Puts a profile together. */
final class Profiling {
    private static final int MOST_WORDS = 10;
    private static final double READ = 0.3;
    private static final double DESCRIBED = 0.6;

    private final Dataset dataset;
    private final Optional<TargetClasses> target;
    private final List<Codes> columns = new ArrayList<>();
    private final List<NumberProfile> numbers = new ArrayList<>();
    private final List<Bin> histograms = new ArrayList<>();
    private final List<DateProfile> dates = new ArrayList<>();
    private final List<DateBin> dateHistograms = new ArrayList<>();
    private final List<Frequency> frequencies = new ArrayList<>();

    Profiling(Dataset dataset, ProfileParameters p) {
        this.dataset = dataset;
        this.target =
                p.target().isEmpty()
                        ? Optional.empty()
                        : Optional.of(TargetClasses.of(dataset, p.target(), p.positive()));
    }

    ProfileResult result(Progress progress) {
        for (Column column : dataset.columns()) {
            progress.checkCancelled();
            columns.add(Codes.of(column));
            progress.update(READ * columns.size() / dataset.columns().size(), column.name());
        }
        columns.forEach(this::describe);
        List<ColumnProfile> profiles = profiles(progress.part(READ, DESCRIBED));
        List<Correlation> pairs = Correlations.of(columns, progress.part(DESCRIBED, 1));
        return new ProfileResult(
                dataset.size(),
                new LeakScan(columns, target).remarks(profiles),
                profiles,
                numbers,
                dates,
                frequencies,
                histograms,
                dateHistograms,
                target.map(t -> frequencies(t.codes())).orElse(List.of()),
                pairs,
                conventions());
    }

    private List<ColumnProfile> profiles(Progress progress) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (Codes codes : columns) {
            progress.checkCancelled();
            profiles.add(profile(codes));
            progress.update((double) profiles.size() / columns.size(), "Looking for leaks");
        }
        return profiles;
    }

    private ColumnProfile profile(Codes codes) {
        Column column = codes.column();
        Optional<Separation> separation =
                target.filter(t -> !t.name().equals(column.name())).map(Separation::new);
        return new ColumnProfile(
                column.name(),
                column.kind().name().toLowerCase(Locale.ROOT),
                codes.missing(),
                (double) codes.missing() / dataset.size(),
                codes.distinct(),
                separation.flatMap(s -> s.auc(codes)),
                separation.flatMap(s -> s.missingAuc(codes)));
    }

    private void describe(Codes codes) {
        if (codes.column() instanceof NumberColumn column) {
            Spread spread = Spread.of(column);
            if (!spread.isEmpty()) {
                numbers.add(spread.profile());
                histograms.addAll(spread.bins());
            }
        } else if (codes.column().kind() != ColumnKind.DATE) {
            frequencies.addAll(frequencies(codes).stream().limit(MOST_WORDS).toList());
        } else if (codes.distinct() > 0 && codes.column() instanceof DateColumn column) {
            List<String> texts = codes.texts();
            dates.add(new DateProfile(column.name(), texts.getFirst(), texts.getLast()));
            dateHistograms.addAll(DateSpread.of(column).bins());
        }
    }

    /** The values of a column, the most frequent first. */
    private static List<Frequency> frequencies(Codes codes) {
        List<String> texts = codes.texts();
        double known = codes.known();
        return IntStream.range(0, texts.size())
                .mapToObj(place -> frequency(codes, place, texts.get(place), known))
                .sorted(
                        Comparator.comparingInt(Frequency::rows)
                                .reversed()
                                .thenComparing(Frequency::value))
                .toList();
    }

    private static Frequency frequency(Codes codes, int place, String text, double known) {
        int rows = codes.rowsOf()[place];
        return new Frequency(codes.column().name(), text, rows, rows / known);
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("quantiles", "linear between the two nearest values (type 7)");
        conventions.put("deviation", "n − 1 in the denominator");
        conventions.put("outliers", "further than 1.5 interquartile ranges from the quartiles");
        conventions.put(
                "correlations",
                "over the rows that have both, of the first %d columns of numbers that vary"
                        .formatted(Correlations.MOST_COLUMNS));
        target.ifPresent(t -> {
            conventions.put("positive", t.positiveName());
            conventions.put(
                    "auc",
                    "numbers and dates by size, whichever way; words, and numbers with up to %d different values, by the share of positive rows, learned on one half and judged on the other; from %d rows of either sort on"
                            .formatted(Separation.FEW_VALUES, Separation.LEAST_ROWS));
            conventions.put("leak", "an AUC from %s on".formatted(LeakScan.GIVEN_AWAY));
        });
        return conventions;
    }
}
