package rudra.analysis.picture;

import java.util.Map;

/** A result that has pictures: what is written beside its tables where there is no window. */
public interface Illustrated {

    /** The charts by names fit for files, in the order in which they are shown. */
    Map<String, Chart> charts();
}
