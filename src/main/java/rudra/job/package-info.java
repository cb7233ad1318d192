/**
 * Long work that reports how far it has come and can be cancelled.
 *
 * <p>Work receives a {@link rudra.job.Progress}; {@link rudra.job.Jobs} runs it in the background
 * and shows it to the faces as a {@link rudra.job.Job}. This package knows no analysis and no face.
 */
@NullMarked
package rudra.job;

import org.jspecify.annotations.NullMarked;
