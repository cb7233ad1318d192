/**
 * Reads tables of observations from delimited files, ARFF, JSON lines, Parquet, workbooks and
 * users' databases.
 *
 * <p>{@link rudra.dataset.io.DatasetKinds} is the door. Whatever cannot be a date or a number is
 * refused with its file, line and column; what is left out or doubted is a finding.
 */
@NullMarked
package rudra.dataset.io;

import org.jspecify.annotations.NullMarked;
