package rudra.ui.dataset.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rudra.analysis.table.NumberText;
import rudra.dataset.profile.ProfileResult;
import rudra.dataset.profile.ProfileResult.Bin;
import rudra.dataset.profile.ProfileResult.ColumnProfile;
import rudra.dataset.profile.ProfileResult.DateBin;
import rudra.dataset.profile.ProfileResult.DateProfile;
import rudra.dataset.profile.ProfileResult.Frequency;
import rudra.dataset.profile.ProfileResult.NumberProfile;
import rudra.dataset.profile.ProfileResult.Remark;

/**
 * A column as the overview shows it.
 *
 * @param column missing and different values, and how well it tells the target
 * @param counts how its values lie: rows by range or period, or by word with the most frequent
 *     first
 * @param range from what to what its values go, or its most frequent word
 * @param outlierShare the share of its numbers that lie far out
 * @param remarks how many remarks are about it
 */
record ColumnRow(
        ColumnProfile column,
        List<Integer> counts,
        String range,
        Optional<Double> outlierShare,
        int remarks) {

    ColumnRow {
        counts = List.copyOf(counts);
    }

    /** All columns of a profile, in their order. Linear in what the profile holds. */
    static List<ColumnRow> of(ProfileResult profile) {
        Map<String, List<Bin>> bins =
                profile.histograms().stream().collect(Collectors.groupingBy(Bin::column));
        Map<String, List<DateBin>> periods =
                profile.dateHistograms().stream().collect(Collectors.groupingBy(DateBin::column));
        Map<String, List<Frequency>> words =
                profile.frequencies().stream().collect(Collectors.groupingBy(Frequency::column));
        Map<String, NumberProfile> numbers =
                profile.numbers().stream()
                        .collect(Collectors.toMap(NumberProfile::column, number -> number));
        Map<String, DateProfile> dates =
                profile.dates().stream()
                        .collect(Collectors.toMap(DateProfile::column, date -> date));
        Map<String, Long> remarks =
                profile.remarks().stream()
                        .collect(Collectors.groupingBy(Remark::column, Collectors.counting()));
        return profile.columns().stream()
                .map(column -> {
                    String name = column.name();
                    List<Frequency> frequent = words.getOrDefault(name, List.of());
                    Optional<NumberProfile> number = Optional.ofNullable(numbers.get(name));
                    Optional<DateProfile> date = Optional.ofNullable(dates.get(name));
                    return new ColumnRow(
                            column,
                            counts(
                                    bins.getOrDefault(name, List.of()),
                                    periods.getOrDefault(name, List.of()),
                                    frequent),
                            range(number, date, frequent),
                            number.map(NumberProfile::outlierShare),
                            remarks.getOrDefault(name, 0L).intValue());
                })
                .toList();
    }

    /** A column has one of the three. */
    private static List<Integer> counts(
            List<Bin> bins, List<DateBin> periods, List<Frequency> words) {
        return Stream.of(
                        bins.stream().map(Bin::rows),
                        periods.stream().map(DateBin::rows),
                        words.stream().map(Frequency::rows))
                .flatMap(rows -> rows)
                .toList();
    }

    private static String range(
            Optional<NumberProfile> number, Optional<DateProfile> date, List<Frequency> words) {
        return number.map(
                        n -> NumberText.rough(n.minimum()) + " – " + NumberText.rough(n.maximum()))
                .or(() -> date.map(d -> d.earliest() + " – " + d.latest()))
                .or(() -> words.stream().findFirst().map(Frequency::value))
                .orElse("");
    }
}
