package rudra.network.io;

import java.util.Arrays;
import rudra.analysis.Problem;
import rudra.job.Progress;

/** Finds exposures of one creditor on one debtor that a file gives more than once. */
final class DuplicateExposures {
    private static final int BETWEEN_CHECKS = 1 << 14;
    private static final long EMPTY = -1;

    private DuplicateExposures() {}

    /** Reports each repetition; they are added up. An open hash table, expected O(exposures). */
    static void report(
            ExposureIntake exposures, LabelIndex labels, Findings findings, Progress progress) {
        int capacity = Integer.highestOneBit(Math.max(8, exposures.count())) * 4;
        long[] seen = new long[capacity];
        Arrays.fill(seen, EMPTY);
        for (int k = 0; k < exposures.count(); k++) {
            if (k % BETWEEN_CHECKS == 0) {
                progress.checkCancelled();
            }
            long pair = ((long) exposures.creditor(k) << 32) | exposures.debtor(k);
            if (!add(seen, pair)) {
                findings.doubt(
                        Problem.of(
                                        "network.duplicate-exposure",
                                        "The exposure of “%s” on “%s” (%s) is given before. They are added up."
                                                .formatted(
                                                        Texts.clip(
                                                                labels.ids()
                                                                        .get(
                                                                                exposures.creditor(
                                                                                        k))),
                                                        Texts.clip(
                                                                labels.ids()
                                                                        .get(exposures.debtor(k))),
                                                        Texts.amount(exposures.amount(k))))
                                .inFile(exposures.file())
                                .atLine(exposures.line(k)));
            }
        }
    }

    private static boolean add(long[] seen, long pair) {
        int mask = seen.length - 1;
        long mixed = (pair ^ (pair >>> 29)) * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & mask;
        while (seen[place] != EMPTY) {
            if (seen[place] == pair) {
                return false;
            }
            place = (place + 1) & mask;
        }
        seen[place] = pair;
        return true;
    }
}
