package rudra.contagion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SalePath;
import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.Movement;
import rudra.job.Progress;

/**
 * A fire sale by leverage targeting as an engine: prices fall as institutions sell to bring their
 * leverage back, and cost all who hold the same. Claims between institutions keep their value.
 *
 * <p>Round r is step r + 1 of {@link LeverageTargeting}: in round 0 institutions look at what the
 * shock left, in round r at the prices after the sales that they ordered before.
 *
 * @param rule the leverage that is kept, and the number of steps
 * @param priceShock by what share the price of each class falls at first, by its name
 * @param priceImpact by what share a price falls if a twentieth of the class is sold, in [0, 1]
 * @param repayableShare the share of external liabilities that can be repaid early, in [0, 1]
 */
public record LeverageTargetingSale(
        LeverageTargeting rule,
        Map<String, Double> priceShock,
        double priceImpact,
        double repayableShare)
        implements ContagionEngine {

    /** Copies the map. */
    public LeverageTargetingSale {
        priceShock = Map.copyOf(priceShock);
    }

    @Override
    public String id() {
        return "leverage-targeting-fire-sale";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        FireSaleStart sale = FireSaleStart.of(network, repayableShare);
        SaleBooks books = sale.books();
        double[] prices =
                new CommonAssets(priceShock, 0, Map.of())
                        .market(network.detail().holdings())
                        .priceAfterShock();
        double[] impact = new double[books.classes()];
        Arrays.fill(impact, priceImpact);
        new Attribution(network, recorder).tellShockAndWriteOffs();
        SalePath path = rule.run(books, prices, impact, sale.failing(), recorder, progress);
        tellMoves(path, recorder);
        int n = network.size();
        double[] whole = new double[books.classes()];
        Arrays.fill(whole, 1);
        double[] lost = new double[n];
        double[] byShock = new double[n];
        int[] round = new int[n];
        for (int i = 0; i < n; i++) {
            lost[i] = books.equity(i, whole) - path.equity()[i];
            byShock[i] = books.equity(i, whole) - books.equity(i, prices);
            round[i] = path.stepOfDefault()[i] < 0 ? -1 : path.stepOfDefault()[i] - 1;
        }
        int rounds = Arrays.stream(round).max().orElse(-1) + 1;
        List<String> notes = new ArrayList<>(network.notes());
        notes.addAll(CommonAssets.heldByNobody(network.detail().holdings()));
        return new StressedStart(network)
                .outcome(
                        new StressedStart.Found(id(), round, rounds, 0, conventions(), notes),
                        lost,
                        byShock,
                        new double[n]);
    }

    private static void tellMoves(SalePath path, LossRecorder recorder) {
        recorder.moved(new Movement.Sales(path.soldShare(), path.proceeds(), path.finalPrices()));
        recorder.moved(
                new Movement.Repayments(
                        path.repaid(), new double[0], new double[path.repaid().length]));
    }

    private Map<String, String> conventions() {
        return Conventions.failure(
                        "equity ÷ assets < %s (strictly)".formatted(rule.leverageMinimum()))
                .passedOn("before failing: by the prices of what it sells")
                .recovery("claims between institutions keep their value")
                .seniority("none: no claim loses")
                .decree("defaults in round 0 and sells all; its equity is written off")
                .sales(
                        "all on failing; equity ÷ assets below %s brought back to %s"
                                .formatted(rule.leverageBuffer(), rule.leverageTarget()))
                .prices(
                        "− %s if a twentieth of a class is sold; sellers get the mean of before and"
                                        .formatted(priceImpact)
                                + " after")
                .solution("%d steps, everybody acting at once".formatted(rule.steps()))
                .toMap();
    }
}
