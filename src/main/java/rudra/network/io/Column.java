package rudra.network.io;

import java.util.Optional;

/**
 * A column of a file and what it is taken to say.
 *
 * @param index its place, counted from 0
 * @param name its name in the header; its place counted from 1 where there is no header
 * @param role what it says; empty for an attribute that is kept under its own name
 */
public record Column(int index, String name, Optional<ColumnRole> role) {}
