package rudra.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who writes to a workspace.
 *
 * @param opener the process
 * @param since when it took the workspace
 */
public record Holder(Opener opener, Instant since) {

    /** One phrase for people: program, process, user, host and time. */
    @Override
    public String toString() {
        return opener.program()
                + " (process "
                + opener.process()
                + ", user "
                + opener.user()
                + ", on "
                + opener.host()
                + ", since "
                + since.truncatedTo(ChronoUnit.SECONDS)
                + ")";
    }
}
