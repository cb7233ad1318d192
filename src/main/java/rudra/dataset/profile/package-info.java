/**
 * What is in a table before anybody learns from it: figures and pictures of each column,
 * correlations, and a scan for what would make a model look better than it is.
 *
 * <p>{@link rudra.dataset.profile.ProfileAnalysis} is the door. Everything is a plain function of
 * the table: nothing is sampled, nothing depends on a seed.
 */
@NullMarked
package rudra.dataset.profile;

import org.jspecify.annotations.NullMarked;
