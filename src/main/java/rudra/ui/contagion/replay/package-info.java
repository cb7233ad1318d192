/**
 * The replay of an engine on the drawing of a network: who has failed, who has lost how much and
 * over which links losses come, round by round; what brought the loss of one institution; what
 * passed through one link.
 *
 * <p>A replay is computed once, in the background, and becomes {@link
 * rudra.ui.contagion.replay.Footage}. {@code ReplayModel} holds the round that is shown and who is
 * looked at; {@link rudra.ui.contagion.replay.ReplayView} shows it.
 */
@NullMarked
package rudra.ui.contagion.replay;

import org.jspecify.annotations.NullMarked;
