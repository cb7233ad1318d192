package rudra.simulation;

import java.util.ArrayList;
import java.util.List;
import rudra.contagion.ContagionEngine;
import rudra.contagion.Outcome;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.books.LossChannel;
import rudra.simulation.scenario.ContagionRules;

/**
 * Lets an engine spread the losses of a step over the books as they are, and books what it finds.
 */
final class ContagionStep {
    private static final List<LossChannel> LOSSES =
            List.of(
                    LossChannel.SHOCK,
                    LossChannel.DECREE,
                    LossChannel.CLAIM,
                    LossChannel.PRICE,
                    LossChannel.SALE);

    private final Books books;
    private final ContagionEngine engine;
    private final boolean looksIntoBalanceSheets;

    ContagionStep(Books books, ContagionRules rules) {
        this.books = books;
        this.engine = rules.chosen();
        this.looksIntoBalanceSheets = rules.looksIntoBalanceSheets();
    }

    /** What came of it. */
    record Result(Outcome outcome, List<Failure> failures) {}

    Result run(List<Shock> given, boolean[] illiquid, Progress progress) {
        Shock shock = CombinedShock.of(given, books, illiquid);
        LossCollector collected = new LossCollector(books.claims(), books.size());
        Outcome outcome = engine.run(network(), shock, collected, progress);
        boolean[] failed = new boolean[books.size()];
        for (int i = 0; i < failed.length; i++) {
            failed[i] = outcome.hasFailed(i);
        }
        boolean[] wasAlive = alive();
        bookMoves(collected);
        for (int i = 0; i < failed.length; i++) {
            double after = outcome.equity()[i];
            books.settle(i, collected.direct[i], collected.byDecree[i], after, failed[i]);
        }
        writeDown(collected.onClaim, failed);
        noteCaps(outcome, wasAlive);
        List<Failure> failures = failures(outcome, given, illiquid);
        books.windUp(failed);
        return new Result(outcome, failures);
    }

    private Network network() {
        Network network = books.beforeLosses();
        return looksIntoBalanceSheets ? network.with(books.detail()) : network;
    }

    private void bookMoves(LossCollector collected) {
        collected.movements.forEach(books::move);
        for (int i = 0; i < books.size(); i++) {
            books.takeAssets(i, LossChannel.PRICE, collected.byPrices[i]);
            books.takeAssets(i, LossChannel.SALE, collected.bySales[i]);
            books.relieve(i, collected.relieved[i]);
            Claims claims = books.claims();
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                if (collected.onExchanged[k] != 0) {
                    books.loseExchanged(i, k, collected.onExchanged[k]);
                }
            }
        }
    }

    private boolean[] alive() {
        boolean[] alive = new boolean[books.size()];
        for (int i = 0; i < alive.length; i++) {
            alive[i] = books.isAlive(i);
        }
        return alive;
    }

    private void writeDown(double[] onClaim, boolean[] failed) {
        Claims claims = books.claims();
        for (int i = 0; i < failed.length; i++) {
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                if (onClaim[k] != 0) {
                    books.writeDown(i, k, onClaim[k], failed[claims.debtor(k)]);
                }
            }
        }
    }

    /** What the loss as reported differs by from what channels add up to. */
    private void noteCaps(Outcome outcome, boolean[] wasAlive) {
        for (int i = 0; i < wasAlive.length; i++) {
            if (wasAlive[i]) {
                double sum = 0;
                for (LossChannel channel : LOSSES) {
                    sum += books.ledger().amount(i, channel);
                }
                books.capLoss(i, outcome.losses()[i] - sum);
            }
        }
    }

    private List<Failure> failures(Outcome outcome, List<Shock> given, boolean[] illiquid) {
        if (!anyFailure(outcome)) {
            return List.of();
        }
        int[] creditors = new int[books.size()];
        double[] loss = new double[books.size()];
        Claims claims = books.claims();
        for (int k = 0; k < claims.count(); k++) {
            if (claims.lost(k) > 0) {
                creditors[claims.debtor(k)]++;
                loss[claims.debtor(k)] += claims.lost(k);
            }
        }
        List<Failure> failures = new ArrayList<>();
        for (int i = 0; i < creditors.length; i++) {
            if (outcome.hasFailed(i)) {
                Failure.Cause cause = cause(i, given, illiquid);
                int round = outcome.roundOfFailure()[i];
                failures.add(new Failure(i, cause, round, creditors[i], loss[i]));
            }
        }
        return List.copyOf(failures);
    }

    private static boolean anyFailure(Outcome outcome) {
        for (int round : outcome.roundOfFailure()) {
            if (round >= 0) {
                return true;
            }
        }
        return false;
    }

    private Failure.Cause cause(int i, List<Shock> given, boolean[] illiquid) {
        if (illiquid[i]) {
            return Failure.Cause.ILLIQUID;
        }
        String id = books.institutions().id(i);
        boolean isDecreed = given.stream().anyMatch(shock -> shock.failing().contains(id));
        return isDecreed ? Failure.Cause.DECREE : Failure.Cause.INSOLVENT;
    }
}
