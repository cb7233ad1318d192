/**
 * The command line: the same analyses without a window.
 *
 * <p>Every command is made from the declarations in the catalogue; none knows an analysis by name.
 * Standard output carries the answer, standard error progress and findings; exit codes are those of
 * {@link rudra.cli.ExitCode}.
 */
@NullMarked
package rudra.cli;

import org.jspecify.annotations.NullMarked;
