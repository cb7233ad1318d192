/**
 * How models compare: a leaderboard that is sorted, pinned and thinned out by hand, charts of the
 * families that are left, and the tests of differences in plain words.
 */
@NullMarked
package rudra.ui.learning.board;

import org.jspecify.annotations.NullMarked;
