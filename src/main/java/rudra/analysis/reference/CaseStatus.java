package rudra.analysis.reference;

/** What came of comparing an engine with a case. */
public enum CaseStatus {
    /** Every expected value was computed within its tolerance. */
    PASSED,
    /** A value differs, or the engine failed. */
    FAILED,
    /** The method, a parameter or an expected key is not known. */
    UNSUPPORTED
}
