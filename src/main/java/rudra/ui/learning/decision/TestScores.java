package rudra.ui.learning.decision;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * The score of every family on every test row, as the run left them. Immutable.
 *
 * @param rows the number of each row in the table, from 0
 * @param positive whether it is positive
 * @param byFamily the scores
 */
@SuppressWarnings("ArrayRecordComponent")
record TestScores(int[] rows, boolean[] positive, Map<String, double[]> byFamily) {
    private static final int FIRST_FAMILY = 3;

    /**
     * Reads the file of a run; linear in its size.
     *
     * @param positiveClass the class whose probability was learned
     */
    static TestScores read(Path file, String positiveClass, Progress progress) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<CsvRecord> lines = reader.stream().peek(_ -> progress.checkCancelled()).toList();
            List<String> head = lines.getFirst().getFields();
            int count = lines.size() - 1;
            int[] rows = new int[count];
            boolean[] positive = new boolean[count];
            Map<String, double[]> byFamily = new LinkedHashMap<>();
            head.subList(FIRST_FAMILY, head.size())
                    .forEach(family -> byFamily.put(family, new double[count]));
            for (int k = 0; k < count; k++) {
                CsvRecord line = lines.get(k + 1);
                rows[k] = Integer.parseInt(line.getField(0)) - 1;
                positive[k] = line.getField(2).equals(positiveClass);
                for (int column = FIRST_FAMILY; column < head.size(); column++) {
                    Objects.requireNonNull(byFamily.get(head.get(column)))[k] =
                            Double.parseDouble(line.getField(column));
                }
            }
            return new TestScores(rows, positive, byFamily);
        } catch (IOException e) {
            throw new UncheckedIOException("The scores cannot be read: " + file, e);
        }
    }

    /** The places of the test rows behind one of the four counts. */
    int[] behind(Cell cell, String family, double threshold) {
        double[] scores = byFamily.get(family);
        if (scores == null) {
            return new int[0];
        }
        return IntStream.range(0, rows.length)
                .filter(k -> positive[k] == cell.isPositive())
                .filter(k -> (scores[k] >= threshold) == cell.isCalled())
                .toArray();
    }
}
