package rudra.contagion;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.DebtClass;
import rudra.network.EquityHoldings;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Network;

/** A system with its institutions in another order, and all that their balance sheets tell. */
public final class TurnedCrises {
    private final Network network;
    private final int[] order;

    private TurnedCrises(Network network, int[] order) {
        this.network = network;
        this.order = order;
    }

    /** The same crisis: position p holds institution order[p]. */
    public static RandomCrises of(RandomCrises crisis, int[] order) {
        Network turned = new TurnedCrises(crisis.network(), order).turned();
        return new RandomCrises(turned, crisis.shock());
    }

    private Network turned() {
        BalanceSheets sheets = network.balanceSheets();
        BalanceSheetDetail detail = network.detail();
        List<String> ids = IntStream.of(order).mapToObj(network.institutions()::id).toList();
        return RandomNetworks.network(
                        ids,
                        turned(network.exposures()),
                        BalanceSheets.of(
                                turned(sheets::externalAssets),
                                turned(sheets::externalLiabilities),
                                turned(sheets::equity)))
                .with(
                        BalanceSheetDetail.none(order.length)
                                .withCash(turned(detail::cash))
                                .withHoldings(turned(detail.holdings()))
                                .withEquityHoldings(turned(detail.equityHoldings()))
                                .withDebtClasses(
                                        detail.debtClasses().stream().map(this::turned).toList()));
    }

    private double[] turned(IntToDoubleFunction values) {
        return IntStream.of(order).mapToDouble(values).toArray();
    }

    private Exposures turned(Exposures exposures) {
        int n = order.length;
        double[][] owed = new double[n][n];
        for (int p = 0; p < n; p++) {
            for (int q = 0; q < n; q++) {
                owed[p][q] = exposures.amount(order[q], order[p]);
            }
        }
        return Exposures.ofLiabilities(owed);
    }

    private DebtClass turned(DebtClass debts) {
        return new DebtClass(turned(debts.interbank()), turned(i -> debts.external()[i]));
    }

    private Holdings turned(Holdings held) {
        return Holdings.of(
                order.length,
                held.assetClasses(),
                rows(held::start),
                places(held::start).map(held::assetClass).toArray(),
                places(held::start).mapToDouble(held::amount).toArray());
    }

    private EquityHoldings turned(EquityHoldings held) {
        int[] position = new int[order.length];
        for (int p = 0; p < order.length; p++) {
            position[order[p]] = p;
        }
        return EquityHoldings.of(
                order.length,
                rows(held::start),
                places(held::start).map(k -> position[held.issuer(k)]).toArray(),
                places(held::start).mapToDouble(held::share).toArray());
    }

    /** The new position of the holder of each entry, in the new order. */
    private int[] rows(IntUnaryOperator start) {
        return IntStream.range(0, order.length)
                .flatMap(p -> entries(start, order[p]).map(k -> p))
                .toArray();
    }

    private IntStream places(IntUnaryOperator start) {
        return IntStream.of(order).flatMap(i -> entries(start, i));
    }

    private static IntStream entries(IntUnaryOperator start, int i) {
        return IntStream.range(start.applyAsInt(i), start.applyAsInt(i + 1));
    }
}
