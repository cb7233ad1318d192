/**
 * The folder on disk in which all work is kept: who may write to it, the database of past runs, the
 * files that runs read.
 *
 * <p>One process at a time writes to a {@link rudra.workspace.Workspace}; others read its journal
 * and leave what they did in an inbox. The journal is written before the database and read again
 * where the database has fallen behind or was damaged, so that a run once acknowledged is found
 * again whatever happened to the process. Other rooms keep tables of their own through {@link
 * rudra.workspace.Connections}.
 */
@NullMarked
package rudra.workspace;

import org.jspecify.annotations.NullMarked;
