/**
 * Files from outside: text of unknown encoding, tables of unknown separator, numbers as people
 * write them, and the safe replacement of a file.
 *
 * <p>Whatever the bytes, reading ends with rows or with an {@link rudra.analysis.AnalysisException}
 * that says what is wrong, in memory bounded by {@link rudra.analysis.file.DelimitedReader}'s
 * limits.
 */
@NullMarked
package rudra.analysis.file;

import org.jspecify.annotations.NullMarked;
