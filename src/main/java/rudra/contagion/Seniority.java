package rudra.contagion;

/** How the creditors outside the network rank against those inside it. */
public enum Seniority {
    /** All creditors are paid in proportion to their claims. */
    PARI_PASSU,
    /** Creditors outside the network are paid in full before those inside it get anything. */
    EXTERNAL_SENIOR
}
