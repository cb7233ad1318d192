package rudra.workspace;

import java.util.Optional;

/** What a process may do with a workspace that it opened. */
public sealed interface Access {

    /** This process records runs and changes tables; nobody else does meanwhile. */
    record Writing() implements Access {}

    /**
     * Another process writes: this one sees the history and leaves its own runs in the inbox.
     *
     * @param holder who writes; empty where the other has not said its name
     */
    record Reading(Optional<Holder> holder) implements Access {

        /** One sentence for people. */
        public String explanation() {
            return "The workspace is open for reading only, because "
                    + holder.map(Holder::toString).orElse("another program")
                    + " writes to it.";
        }
    }
}
