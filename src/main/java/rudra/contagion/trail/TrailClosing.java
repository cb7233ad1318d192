package rudra.contagion.trail;

/**
 * Makes the amounts of every institution add up to its loss. Where they come to more than its
 * equity, each round in which they do gets an amount {@link Channel#BEYOND_EQUITY}, so that the
 * loss until any round is at most the equity; what rounding left over goes to the largest amount.
 */
final class TrailClosing {
    /** Differences below this share of all amounts of an institution are rounding. */
    private static final double ROUNDING = 1e-9;

    private final LossColumns told;
    private final int[] order;
    private final double[] losses;
    private final LossColumns closed;

    TrailClosing(LossColumns told, double[] losses) {
        this.told = told;
        this.order = told.ordered();
        this.losses = losses;
        this.closed = new LossColumns(told.count);
    }

    /** The amounts by bearer, round, channel and source, none of them twice. */
    LossColumns closed() {
        int next = 0;
        for (int i = 0; i < losses.length; i++) {
            int first = next;
            while (next < order.length && told.bearer[order[next]] == i) {
                next++;
            }
            close(i, first, next);
        }
        return closed.trimmed();
    }

    private void close(int i, int first, int end) {
        double sum = 0;
        double gross = 0;
        for (int o = first; o < end; o++) {
            sum += told.amount[order[o]];
            gross += Math.abs(told.amount[order[o]]);
        }
        int begin = closed.count;
        if (Math.abs(losses[i] - sum) > ROUNDING * gross) {
            copyWithin(i, first, end, sum > losses[i] ? losses[i] : Double.POSITIVE_INFINITY);
        } else {
            copy(first, end);
        }
        settle(i, begin);
    }

    private void copyWithin(int i, int first, int end, double limit) {
        double told = 0;
        double counted = 0;
        int o = first;
        while (o < end) {
            int round = this.told.round[order[o]];
            int begin = o;
            double inRound = 0;
            for (; o < end && this.told.round[order[o]] == round; o++) {
                inRound += this.told.amount[order[o]];
            }
            copy(begin, o);
            told += inRound;
            double now = Math.clamp(told, 0, limit);
            double beyond = now - counted - inRound;
            if (Math.abs(beyond) > ROUNDING * Math.abs(inRound)) {
                closed.add(round, i, Channel.BEYOND_EQUITY, -1, beyond);
            }
            counted = now;
        }
        if (first == end) {
            closed.add(0, i, Channel.BEYOND_EQUITY, -1, losses[i]);
        }
    }

    private void copy(int first, int end) {
        for (int o = first; o < end; o++) {
            int k = order[o];
            if (o > first && told.isSameWay(k, order[o - 1])) {
                closed.amount[closed.count - 1] += told.amount[k];
            } else {
                closed.add(
                        told.round[k],
                        told.bearer[k],
                        told.channel[k],
                        told.source[k],
                        told.amount[k]);
            }
        }
    }

    private void settle(int i, int begin) {
        double sum = 0;
        int largest = begin;
        for (int k = begin; k < closed.count; k++) {
            sum += closed.amount[k];
            largest = Math.abs(closed.amount[k]) > Math.abs(closed.amount[largest]) ? k : largest;
        }
        if (begin < closed.count) {
            closed.amount[largest] += losses[i] - sum;
        }
    }
}
