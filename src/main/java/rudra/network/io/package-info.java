/**
 * Networks from files and to files: exposure lists, square matrices, institution tables and the
 * workbench's own JSON.
 *
 * <p>{@link rudra.network.io.NetworkKind} is the door for analyses, {@link
 * rudra.network.io.NetworkImport} the one for a preview before reading, {@link
 * rudra.network.io.NetworkExport} the way out. Nothing is dropped silently: whatever is derived,
 * doubted or left out is a finding with its line.
 */
@NullMarked
package rudra.network.io;

import org.jspecify.annotations.NullMarked;
