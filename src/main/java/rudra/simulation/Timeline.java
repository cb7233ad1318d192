package rudra.simulation;

import java.util.ArrayList;
import java.util.List;
import rudra.contagion.Shock;
import rudra.simulation.books.Books;
import rudra.simulation.decision.Restrictions;
import rudra.simulation.scenario.Infrastructure;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Lets the shocks of a scenario happen when their time comes. */
final class Timeline {
    private final Scenario scenario;
    private final Books books;
    private final double[][] margin;

    Timeline(Scenario scenario, Books books) {
        this.scenario = scenario;
        this.books = books;
        this.margin = new double[scenario.infrastructure().size()][0];
    }

    /** By what volatility and spreads are multiplied in a step. */
    double nervousness(int step) {
        double factor = 1;
        for (TimelineShock shock : scenario.shocks()) {
            if (shock instanceof TimelineShock.Volatility v && isOn(step, v.step(), v.duration())) {
                factor *= v.factor();
            }
        }
        return factor;
    }

    /** What is not possible in a step because something stands still. */
    Restrictions outages(int step) {
        Restrictions restrictions = new Restrictions(books.size());
        for (TimelineShock shock : scenario.shocks()) {
            if (shock instanceof TimelineShock.CyberOutage o
                    && isOn(step, o.step(), o.duration())) {
                boolean[] hit = Targets.mask(books.institutions(), o.targets());
                for (int i = 0; i < hit.length; i++) {
                    if (hit[i]) {
                        restrictions.halt(i);
                    }
                }
            }
        }
        for (int p = 0; p < margin.length; p++) {
            if (standsStill(p, step)) {
                stopMembers(p, restrictions);
            }
        }
        return restrictions;
    }

    private boolean standsStill(int piece, int step) {
        String name = scenario.infrastructure().get(piece).name();
        for (TimelineShock shock : scenario.shocks()) {
            if (shock instanceof TimelineShock.InfrastructureOutage o
                    && o.name().equals(name)
                    && isOn(step, o.step(), o.duration())) {
                return true;
            }
        }
        return false;
    }

    private void stopMembers(int piece, Restrictions restrictions) {
        boolean[] members =
                Targets.mask(books.institutions(), scenario.infrastructure().get(piece).members());
        for (int i = 0; i < members.length; i++) {
            if (members[i]) {
                restrictions.stop(i, piece);
            }
        }
    }

    /** Lets prices fall, creditors outside withdraw, and margin be posted or returned. */
    void strike(int step, Restrictions restrictions) {
        for (TimelineShock shock : scenario.shocks()) {
            if (shock instanceof TimelineShock.AssetClass fall && fall.step() == step) {
                fall.fall()
                        .forEach((name, share) ->
                                books.letPriceFall(
                                        books.securities().classes().indexOf(name), share));
            }
            if (shock instanceof TimelineShock.Funding f && isOn(step, f.step(), f.duration())) {
                withdraw(f, restrictions);
            }
        }
        for (int p = 0; p < margin.length; p++) {
            boolean out = standsStill(p, step);
            if (out && margin[p].length == 0) {
                margin[p] = postMargin(p);
            } else if (!out && margin[p].length > 0) {
                returnMargin(margin[p]);
                margin[p] = new double[0];
            }
        }
    }

    private void withdraw(TimelineShock.Funding funding, Restrictions restrictions) {
        boolean[] hit = Targets.mask(books.institutions(), funding.targets());
        for (int i = 0; i < hit.length; i++) {
            if (hit[i] && books.isAlive(i) && !restrictions.isHalted(i)) {
                books.repayOutside(i, funding.withdrawnShare() * books.externalLiabilities(i));
            }
        }
    }

    private double[] postMargin(int piece) {
        Infrastructure stopped = scenario.infrastructure().get(piece);
        boolean[] members = Targets.mask(books.institutions(), stopped.members());
        double[] posted = new double[members.length];
        double[] debts = books.claims().totalDebts();
        for (int i = 0; i < posted.length; i++) {
            if (members[i] && books.isAlive(i)) {
                posted[i] = stopped.marginShare() * debts[i];
                books.investOutside(i, posted[i]);
            }
        }
        return posted;
    }

    private void returnMargin(double[] posted) {
        for (int i = 0; i < posted.length; i++) {
            if (books.isAlive(i)) {
                books.investOutside(i, -posted[i]);
            }
        }
    }

    /** What the engine is to be told of a step: the institutions hit, all at once. */
    List<Shock> direct(int step) {
        List<Shock> direct = new ArrayList<>();
        for (TimelineShock shock : scenario.shocks()) {
            if (shock instanceof TimelineShock.Institution hit && hit.step() == step) {
                direct.add(hit.shock());
            }
        }
        return direct;
    }

    private static boolean isOn(int step, int from, int duration) {
        return step >= from && step - from < duration;
    }
}
