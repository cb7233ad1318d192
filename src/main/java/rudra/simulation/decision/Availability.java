package rudra.simulation.decision;

/** Whether an action is open to an institution in a step, and if not, why. */
public enum Availability {
    /** It can be chosen. */
    OPEN,
    /** The institution has failed. */
    FAILED,
    /** It has no equity figure and never acts. */
    OUTSIDE,
    /** An outage halts it. */
    HALTED,
    /** Its strategy changes nothing. */
    PASSIVE,
    /** It has no cash above what it is asked to keep. */
    NO_SPARE_CASH,
    /** It has the cash that it is asked to keep. */
    NO_NEED,
    /** It is sure to fail, and nobody lends to it. */
    NO_CREDIT,
    /** It has no claims on other institutions. */
    NO_CLAIMS,
    /** Outages block all its claims. */
    CLAIMS_BLOCKED,
    /** An authority has frozen withdrawals. */
    WITHDRAWALS_FROZEN,
    /** It has no securities. */
    NO_SECURITIES,
    /** An authority has frozen sales. */
    SALES_FROZEN
}
