/**
 * One engine under many shocks: sizes against recovery, the size at which a system tips, and random
 * losses that go together.
 */
@NullMarked
package rudra.contagion.sweep;

import org.jspecify.annotations.NullMarked;
