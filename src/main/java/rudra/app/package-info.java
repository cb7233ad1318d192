/**
 * The composition root: builds everything with plain constructors, holds the catalogue, and runs
 * analyses for every face.
 *
 * <p>{@link rudra.app.Workbench} is what a face receives. Nothing here knows a face.
 */
@NullMarked
package rudra.app;

import org.jspecify.annotations.NullMarked;
