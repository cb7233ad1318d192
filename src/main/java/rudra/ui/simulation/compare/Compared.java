package rudra.ui.simulation.compare;

import rudra.analysis.RunRecord;
import rudra.network.Network;
import rudra.simulation.comparison.ComparisonResult;

/**
 * Two runs as the screen shows them.
 *
 * @param network the network of both
 * @param result both side by side
 * @param record the run that made it, as the history keeps it
 */
record Compared(Network network, ComparisonResult result, RunRecord record) {}
