package rudra.learning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which training rows are copies of each other, because a rare class was drawn again or made up.
 * Where training rows are parted, copies stay together: else a model is judged on what trained it.
 *
 * @param of for each row the number of the one that it is a copy of, counted from 0 in the order in
 *     which they first occur
 */
public record Origins(int[] of) {

    /** No row is a copy. */
    public static Origins own(int rows) {
        return new Origins(IntStream.range(0, rows).toArray());
    }

    /** Those of some of the rows; a row that occurs twice is a copy of itself. */
    public Origins rows(int[] chosen) {
        int[] numbers = new int[of.length];
        Arrays.fill(numbers, -1);
        int next = 0;
        int[] others = new int[chosen.length];
        for (int k = 0; k < others.length; k++) {
            int origin = of[chosen[k]];
            if (numbers[origin] < 0) {
                numbers[origin] = next++;
            }
            others[k] = numbers[origin];
        }
        return new Origins(others);
    }

    /** Where each row that is not a copy stands, ascending. */
    public int[] firsts() {
        int[] firsts = new int[of.length];
        int next = 0;
        for (int row = 0; row < of.length; row++) {
            if (of[row] == next) {
                firsts[next++] = row;
            }
        }
        return Arrays.copyOf(firsts, next);
    }

    /** All rows, ascending, that are one of these numbers or a copy of one. */
    public int[] copies(int[] numbers) {
        boolean[] wanted = new boolean[of.length];
        for (int number : numbers) {
            wanted[number] = true;
        }
        return IntStream.range(0, of.length).filter(row -> wanted[of[row]]).toArray();
    }
}
