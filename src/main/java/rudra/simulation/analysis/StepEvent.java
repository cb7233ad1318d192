package rudra.simulation.analysis;

import java.util.Arrays;

/**
 * Something that happened in a step.
 *
 * @param step when
 * @param text what, in a sentence
 * @param institutions who did it or whom it befell, by position, ascending, not to be changed; none
 *     where it concerns nobody in particular
 */
@SuppressWarnings("ArrayRecordComponent")
public record StepEvent(int step, String text, int[] institutions) {

    /** Whether it is about an institution. O(log n). */
    public boolean concerns(int institution) {
        return Arrays.binarySearch(institutions, institution) >= 0;
    }
}
