/**
 * Where every loss came from: what an engine tells while losses spread, and the trail that is made
 * of it.
 *
 * <p>An engine tells a {@link rudra.contagion.trail.LossRecorder} what each institution loses, in
 * which round, by which {@link rudra.contagion.trail.Channel} and through whom. A {@link
 * rudra.contagion.trail.TrailRecorder} makes a {@link rudra.contagion.trail.LossTrail} of it, in
 * which the amounts of every institution add up to its loss. Nothing here knows an engine.
 */
@NullMarked
package rudra.contagion.trail;

import org.jspecify.annotations.NullMarked;
