package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SaleEquilibrium;
import rudra.contagion.firesale.SquareRootImpact;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.job.Progress;

/**
 * A fire sale with square-root impact as an engine. The outcome is the equilibrium with the least
 * fall of prices; where there is one with a greater fall, its equities are the least. Claims
 * between institutions keep their value.
 *
 * <p>Rounds are those in which the equilibrium is approached; in each, the share of its securities
 * that an institution sells by then counts as sold.
 *
 * @param rule the greatest leverage that is kept
 * @param impactCoefficient the square of the relative fall of a price for each unit sold
 * @param impactCoefficientByClass other coefficients of single asset classes, by name
 */
public record SquareRootSale(
        SquareRootImpact rule,
        double impactCoefficient,
        Map<String, Double> impactCoefficientByClass)
        implements ContagionEngine {

    /** Copies the map. */
    public SquareRootSale {
        impactCoefficientByClass =
                Collections.unmodifiableMap(new LinkedHashMap<>(impactCoefficientByClass));
    }

    @Override
    public String id() {
        return "square-root-fire-sale";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        FireSaleStart sale = FireSaleStart.of(network, 0);
        SaleBooks books = sale.books();
        double[] coefficient =
                new CommonAssets(Map.of(), impactCoefficient, impactCoefficientByClass)
                        .market(network.detail().holdings())
                        .impact();
        new Attribution(network, recorder).tellShockAndWriteOffs();
        SquareRootRounds rounds = new SquareRootRounds(network, rule, sale, recorder);
        SaleEquilibrium least = rule.least(books, sale.equity(), coefficient, rounds, progress);
        rounds.tellRest(least);
        recorder.moved(sales(books, least));
        SaleEquilibrium greatest = rule.greatest(books, sale.equity(), coefficient, progress);
        StressedStart.Found found =
                new StressedStart.Found(
                        id(),
                        rounds.roundOfFailure(),
                        Arrays.stream(rounds.roundOfFailure()).max().orElse(-1) + 1,
                        Math.max(least.residual(), greatest.residual()),
                        conventions(),
                        notes(network, greatest));
        double[] none = new double[network.size()];
        double[] lost = lost(books, least);
        Outcome outcome = new StressedStart(network).outcome(found, lost, none, none);
        return outcome.withLeastEquity(
                least.isSameAs(greatest)
                        ? Optional.empty()
                        : Optional.of(worse(outcome.equity(), lost, lost(books, greatest))));
    }

    private static double[] lost(SaleBooks books, SaleEquilibrium found) {
        double[] lost = new double[books.size()];
        for (int p = 0; p < books.securities().length; p++) {
            lost[p / books.classes()] +=
                    books.securities()[p] * found.priceFall()[p % books.classes()];
        }
        return lost;
    }

    /** All is sold at the prices of the end. */
    private static Movement.Sales sales(SaleBooks books, SaleEquilibrium found) {
        double[] proceeds = new double[books.size()];
        double[] factor = new double[books.classes()];
        Arrays.setAll(factor, c -> 1 - found.priceFall()[c]);
        for (int p = 0; p < books.securities().length; p++) {
            int i = p / books.classes();
            proceeds[i] +=
                    found.saleShare()[i] * books.securities()[p] * factor[p % books.classes()];
        }
        return new Movement.Sales(found.saleShare(), proceeds, factor);
    }

    private static double[] worse(double[] equity, double[] lost, double[] most) {
        return IntStream.range(0, equity.length)
                .mapToDouble(i -> equity[i] + lost[i] - most[i])
                .toArray();
    }

    private static List<String> notes(ShockedNetwork network, SaleEquilibrium greatest) {
        List<String> notes = new ArrayList<>(network.notes());
        notes.addAll(CommonAssets.heldByNobody(network.detail().holdings()));
        if (Arrays.stream(greatest.priceFall()).anyMatch(fall -> fall == 1)) {
            notes.add("A price reaches zero: by the coefficient it would fall below.");
        }
        return List.copyOf(notes);
    }

    private Map<String, String> conventions() {
        return Conventions.failure("equity at the fallen prices < 0 (strictly)")
                .passedOn("before failing: by the prices of what it sells")
                .recovery("claims between institutions keep their value")
                .seniority("none: no claim loses")
                .decree("is in default from the first; its equity is written off; sells all")
                .sales(
                        "assets above %s × equity; all where equity is gone"
                                .formatted(rule.leverageCap()))
                .prices(
                        "− √(%s × what is sold); sellers get the fallen price"
                                .formatted(impactCoefficient))
                .solution("the least fall of prices at which nobody sells more")
                .toMap();
    }
}
