package rudra.contagion;

import java.util.Arrays;
import rudra.contagion.firesale.PriceFalls;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SaleEquilibrium;
import rudra.contagion.firesale.SquareRootImpact;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.LossRecorder;

/** Who fails, and loses what, while prices fall to an equilibrium. */
final class SquareRootRounds implements PriceFalls {
    /** Falls below this wait until they add up to more, or until the end. */
    private static final double WORTH_TELLING = 1e-9;

    private final ShockedNetwork network;
    private final SquareRootImpact rule;
    private final SaleBooks books;
    private final double[] equity;
    private final LossRecorder recorder;
    private final int[] round;
    private final double[] told;

    SquareRootRounds(
            ShockedNetwork network,
            SquareRootImpact rule,
            FireSaleStart sale,
            LossRecorder recorder) {
        this.network = network;
        this.rule = rule;
        this.books = sale.books();
        this.equity = sale.equity();
        this.recorder = recorder;
        this.told = new double[books.classes()];
        this.round = new int[equity.length];
        Arrays.fill(round, -1);
        noteFailures(0, told);
    }

    /** In which round each institution failed; −1 for none. */
    int[] roundOfFailure() {
        return round;
    }

    @Override
    public void fell(int now, double[] fall) {
        noteFailures(now, fall);
        tell(now, fall, WORTH_TELLING);
    }

    /** Tells all that the equilibrium costs. */
    void tellRest(SaleEquilibrium found) {
        tell(found.rounds(), found.priceFall(), 0);
    }

    private void noteFailures(int now, double[] fall) {
        for (int i = 0; i < round.length; i++) {
            double lost = 0;
            for (int c = 0; c < fall.length; c++) {
                lost += books.securities()[i * fall.length + c] * fall[c];
            }
            boolean fails =
                    network.failsByDecree(i)
                            || DefaultAt.BELOW_ZERO.hasFailed(equity[i] - lost, network.guard(i));
            if (round[i] < 0 && fails) {
                round[i] = now;
            }
        }
    }

    private void tell(int now, double[] fall, double worthTelling) {
        if (!recorder.isRecording()) {
            return;
        }
        double[] change = new double[fall.length];
        for (int c = 0; c < change.length; c++) {
            change[c] = fall[c] - told[c] > worthTelling ? fall[c] - told[c] : 0;
        }
        for (int i = 0; i < round.length; i++) {
            double sold = rule.saleShare(books, i, equity[i], fall);
            for (int c = 0; c < change.length; c++) {
                double lost = books.securities()[i * change.length + c] * change[c];
                recorder.add(now, i, Channel.SALE, c, sold * lost);
                recorder.add(now, i, Channel.PRICE, c, (1 - sold) * lost);
            }
        }
        for (int c = 0; c < change.length; c++) {
            told[c] = change[c] == 0 ? told[c] : fall[c];
        }
    }
}
