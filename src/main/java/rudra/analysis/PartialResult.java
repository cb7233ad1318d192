package rudra.analysis;

import java.util.Optional;

/**
 * A result that is kept when its run is cancelled: it holds what had been done by then, and says
 * how much that is. An analysis with such a result returns it instead of throwing {@link
 * rudra.job.CancelledException}, unless there is nothing worth keeping.
 */
public interface PartialResult {

    /** How much of what was asked for was done, such as “312 of 1,000 runs”; empty if all of it. */
    Optional<String> part();
}
