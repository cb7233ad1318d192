package rudra.contagion.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * Who matters and who is in danger. Amounts are in the network's unit.
 *
 * @param equity all equity above zero
 * @param institutions each institution: its size, its place in the network and its place in the
 *     order of importance by each engine; ordered by the mean of those places
 * @param ranking importance and vulnerability place by place, the engines beside each other
 * @param agreement how far engines agree with each other, and with size and place in the network
 * @param pairs the pairs whose failure brings the greatest losses; empty where none were asked for
 * @param amplifyingPairs the pairs whose failure brings the greatest loss beyond what the two bring
 *     one at a time
 * @param beforehand what the shock brings by itself, which is taken off every figure; empty where
 *     that is nothing
 * @param outside the institutions without an equity figure
 * @param rules how to read the figures, and what was noticed, in sentences
 */
public record RankResult(
        @Unit("amount") double equity,
        List<Institution> institutions,
        List<Standing> ranking,
        List<Agreement> agreement,
        List<Pair> pairs,
        List<Pair> amplifyingPairs,
        List<Beforehand> beforehand,
        List<String> outside,
        List<String> rules)
        implements Illustrated {

    @Override
    public Map<String, Chart> charts() {
        return RankCharts.of(this);
    }

    /**
     * One institution.
     *
     * @param institution its id
     * @param meanPlace the mean of its places; here those that tie share the mean of theirs
     * @param totalAssets external assets and claims
     * @param debts to the others
     * @param counterparties how many it has claims on, and how many on it, added up
     * @param pageRank the share of a random walk along claims that ends at it
     * @param places its place in the order of importance, 1 the most important, by engine
     */
    public record Institution(
            String institution,
            double meanPlace,
            @Unit("amount") double totalAssets,
            @Unit("amount") double debts,
            @Unit("institutions") int counterparties,
            @Unit("share") double pageRank,
            Map<String, Integer> places) {}

    /**
     * Where one institution stands by one engine.
     *
     * @param engine the engine's id
     * @param place in the order of importance, 1 the most important; ties share the best place
     * @param institution its id
     * @param importance what all others lose by its failure
     * @param ofEquity the same as a share of all equity above zero
     * @param ownLoss what it loses itself by failing, which importance leaves out
     * @param failuresCaused how many others fail by its failure
     * @param vulnerabilityPlace in the order of vulnerability, 1 the most vulnerable; empty without
     *     equity above zero
     * @param vulnerability the share of its equity that it loses by the failure of another, on
     *     average over all others
     * @param failsIn in how many failures of others it fails
     */
    public record Standing(
            String engine,
            int place,
            String institution,
            @Unit("amount") double importance,
            @Unit("share") Optional<Double> ofEquity,
            @Unit("amount") double ownLoss,
            @Unit("institutions") int failuresCaused,
            Optional<Integer> vulnerabilityPlace,
            @Unit("share") Optional<Double> vulnerability,
            @Unit("institutions") int failsIn) {}

    /**
     * How far two measures put institutions in the same order.
     *
     * @param of what is ordered: importance or vulnerability
     * @param by the engine
     * @param with another engine, or a measure of size or of the place in the network
     * @param institutions how many institutions both measures are known of
     * @param spearman the correlation of ranks; empty where one of the two is the same for all
     * @param kendall τ-b: pairs in the same order less pairs in the reverse, ties accounted for
     */
    public record Agreement(
            String of,
            String by,
            String with,
            @Unit("institutions") int institutions,
            Optional<Double> spearman,
            Optional<Double> kendall) {}

    /**
     * Two institutions that fail together.
     *
     * @param engine the engine's id
     * @param place in the order of the table, by engine
     * @param first an institution
     * @param second another
     * @param loss what all others lose
     * @param apart what the same others lose where the two fail one at a time, added up
     * @param excess how much more the loss is; below zero where the two hit the same institutions,
     *     which cannot lose more than all their equity
     * @param failures how many others fail
     */
    public record Pair(
            String engine,
            int place,
            String first,
            String second,
            @Unit("amount") double loss,
            @Unit("amount") double apart,
            @Unit("amount") double excess,
            @Unit("institutions") int failures) {}

    /**
     * What the shock brings before anybody fails in turn.
     *
     * @param engine the engine's id
     * @param loss all losses
     * @param failures how many fail
     */
    public record Beforehand(
            String engine, @Unit("amount") double loss, @Unit("institutions") int failures) {}
}
