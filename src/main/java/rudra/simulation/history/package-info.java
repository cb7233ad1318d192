/**
 * The history of a simulation as columns on disk: what every institution was and did at every step.
 *
 * <p>A {@link rudra.simulation.history.HistoryWriter} takes a simulation's steps as they are
 * finished and leaves one Parquet file a table; a {@link rudra.simulation.history.History} reads
 * them again, by step, by institution, or as one figure a step. A {@link
 * rudra.simulation.history.HistoryDigest} says whether two histories hold the same values. DuckDB
 * writes and reads the files; it is confined to them and never asks the network for anything.
 */
@NullMarked
package rudra.simulation.history;

import org.jspecify.annotations.NullMarked;
