/**
 * Records as JSON, the same everywhere: in history entries, on standard output, in digests.
 *
 * <p>Enum constants become kebab-case ids, numbers that JSON cannot hold become {@code null} with a
 * warning, and digests are taken over canonical JSON (RFC 8785).
 */
@NullMarked
package rudra.analysis.json;

import org.jspecify.annotations.NullMarked;
