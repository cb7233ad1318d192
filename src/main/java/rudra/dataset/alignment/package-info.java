/**
 * Time-stamped tables put side by side without looking ahead: {@link
 * rudra.dataset.alignment.AsOfJoin} gives each row what was known then of another table, {@link
 * rudra.dataset.alignment.Resampling} makes one row of each period, stamped with the period's end.
 * {@link rudra.dataset.alignment.AlignAnalysis} is the analysis {@code dataset.align}.
 */
@NullMarked
package rudra.dataset.alignment;

import org.jspecify.annotations.NullMarked;
