package rudra.network.io;

/** Whether a file is a network, as far as its first rows tell. */
public enum NetworkLikeness {
    /** It is: it names who owes whom, or is a square matrix. */
    CERTAIN,
    /** It can be read as one, and could as well be a table of observations. */
    POSSIBLE,
    /** It is not. */
    NONE
}
