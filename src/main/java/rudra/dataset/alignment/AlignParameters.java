package rudra.dataset.alignment;

import rudra.analysis.AtLeast;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What an alignment is asked.
 *
 * @param time the column of dates of the dataset; the only one if empty
 * @param furtherTime that of further tables; that of the same name, or the only one, if empty
 * @param by a column that rows have to have in common as well; none if empty
 * @param lag how many days after its date a row of a further table is known
 * @param tolerance how many days old a value may be; any age if 0
 * @param resampling how the dataset is resampled first
 * @param furtherResampling how further tables are resampled first
 */
public record AlignParameters(
        @NamesOf("column") String time,
        String furtherTime,
        @NamesOf("column") String by,
        @AtLeast(0) @Unit("days") int lag,
        @AtLeast(0) @Unit("days") int tolerance,
        ResamplingParameters resampling,
        ResamplingParameters furtherResampling) {

    /** What is known on the day, however old, of tables as they are. */
    public static AlignParameters defaults() {
        return new AlignParameters(
                "", "", "", 0, 0, ResamplingParameters.defaults(), ResamplingParameters.defaults());
    }
}
