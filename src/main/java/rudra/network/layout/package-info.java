/**
 * Places the nodes of a network on a plane: by forces, by latitude and longitude, or on a circle.
 *
 * <p>A layout reads only who is linked with whom and how strongly ({@link
 * rudra.network.layout.LayoutGraph}), so it serves any graph; it knows nothing of screens, and its
 * unit of length is arbitrary. Work is done on primitive arrays, is the same for the same seed, and
 * stops soon after its {@link rudra.job.Progress} is cancelled.
 */
@NullMarked
package rudra.network.layout;

import org.jspecify.annotations.NullMarked;
