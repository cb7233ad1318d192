package rudra.contagion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import rudra.contagion.ranking.RankResult.Beforehand;
import rudra.contagion.ranking.RankResult.Institution;
import rudra.contagion.ranking.RankResult.Pair;
import rudra.contagion.ranking.RankResult.Standing;
import rudra.network.BalanceSheets;
import rudra.network.Network;

/** Puts what engines found into the tables of a result. */
record RankTables(
        Network network, Measures measures, List<EngineFindings> findings, int pairsShown) {

    RankResult result() {
        BalanceSheets sheets = network.balanceSheets();
        List<String> ids = network.institutions().ids();
        return new RankResult(
                totalEquity(),
                institutions(),
                byPlace(findings.stream().map(this::standings).toList(), Standing::place),
                new Agreements(measures, findings, this::vulnerability).all(),
                pairs(false),
                pairs(true),
                findings.stream()
                        .map(RankTables::beforehand)
                        .filter(b -> b.loss() != 0 || b.failures() > 0)
                        .toList(),
                IntStream.range(0, ids.size())
                        .filter(sheets::isOutside)
                        .mapToObj(ids::get)
                        .toList(),
                RankRules.of(network, findings));
    }

    private double totalEquity() {
        return IntStream.range(0, network.size()).mapToDouble(this::equityAboveZero).sum();
    }

    private double equityAboveZero(int i) {
        BalanceSheets sheets = network.balanceSheets();
        return sheets.isOutside(i) ? 0 : Math.max(0, sheets.equity(i));
    }

    private List<Institution> institutions() {
        Map<String, int[]> places = new LinkedHashMap<>();
        double[] meanPlace = new double[network.size()];
        for (EngineFindings found : findings) {
            double[] importance = found.singles().importance();
            places.put(found.engine(), Ranks.places(importance));
            double[] fromBelow = Ranks.means(importance);
            for (int i = 0; i < meanPlace.length; i++) {
                meanPlace[i] += (meanPlace.length + 1 - fromBelow[i]) / findings.size();
            }
        }
        return IntStream.range(0, network.size())
                .mapToObj(i -> institution(i, meanPlace[i], places))
                .sorted(Comparator.comparingDouble(Institution::meanPlace))
                .toList();
    }

    private Institution institution(int i, double meanPlace, Map<String, int[]> placesOfAll) {
        Map<String, Integer> places = new LinkedHashMap<>();
        placesOfAll.forEach((engine, all) -> places.put(engine, all[i]));
        return new Institution(
                network.institutions().id(i),
                meanPlace,
                measures.totalAssets()[i],
                measures.debts(i),
                measures.counterparties(i),
                measures.pageRank(i),
                places);
    }

    private List<Standing> standings(EngineFindings found) {
        SingleFailures singles = found.singles();
        double[] vulnerability = vulnerability(singles);
        int[] places = Ranks.places(singles.importance());
        int[] dangers = Ranks.places(known(vulnerability));
        double equity = totalEquity();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            double importance = singles.importance()[i];
            boolean isKnown = !Double.isNaN(vulnerability[i]);
            standings.add(
                    new Standing(
                            found.engine(),
                            places[i],
                            network.institutions().id(i),
                            importance,
                            equity > 0 ? Optional.of(importance / equity) : Optional.empty(),
                            singles.ownLoss()[i],
                            singles.failuresCaused()[i],
                            isKnown ? Optional.of(dangers[i]) : Optional.empty(),
                            isKnown ? Optional.of(vulnerability[i]) : Optional.empty(),
                            singles.failsIn()[i]));
        }
        return standings;
    }

    /** The mean share of equity lost; not-a-number where there is no equity above zero. */
    private double[] vulnerability(SingleFailures singles) {
        return IntStream.range(0, singles.size())
                .mapToDouble(i ->
                        equityAboveZero(i) > 0
                                ? singles.meanLoss(i) / equityAboveZero(i)
                                : Double.NaN)
                .toArray();
    }

    /** Unknown values stand behind all others. */
    private static double[] known(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Double.isNaN(values[i]) ? -1 : values[i])
                .toArray();
    }

    private List<Pair> pairs(boolean byExcess) {
        return byPlace(
                findings.stream()
                        .filter(found -> found.pairs().isPresent())
                        .map(found -> pairs(found.engine(), found.pairs().orElseThrow(), byExcess))
                        .toList(),
                Pair::place);
    }

    private List<Pair> pairs(String engine, PairFailures found, boolean byExcess) {
        double[] by = byExcess ? found.excess() : found.loss();
        int[] order =
                IntStream.of(Ranks.descending(by))
                        .filter(k -> by[k] > 0)
                        .limit(pairsShown)
                        .toArray();
        return IntStream.range(0, order.length)
                .mapToObj(place -> pair(engine, place + 1, found, order[place]))
                .toList();
    }

    private Pair pair(String engine, int place, PairFailures found, int k) {
        return new Pair(
                engine,
                place,
                network.institutions().id(found.first(k)),
                network.institutions().id(found.second(k)),
                found.loss()[k],
                found.loss()[k] - found.excess()[k],
                found.excess()[k],
                found.failures()[k]);
    }

    /** First what stands first by each engine, and so on. */
    private static <T> List<T> byPlace(List<List<T>> byEngine, ToIntFunction<T> place) {
        return byEngine.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(place))
                .toList();
    }

    private static Beforehand beforehand(EngineFindings found) {
        return new Beforehand(
                found.engine(), found.singles().lossBefore(), found.singles().failuresBefore());
    }
}
