package rudra.analysis.reference;

import java.util.OptionalDouble;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came of one case.
 *
 * @param example the case
 * @param status whether the engine reproduces it
 * @param maxAbsError the greatest absolute error of a number, where numbers were compared
 * @param actual the computed value of every expected key; empty where nothing was computed
 * @param message what differs or is not known; empty where the case passed
 */
public record CaseResult(
        ReferenceCase example,
        CaseStatus status,
        OptionalDouble maxAbsError,
        ObjectNode actual,
        String message) {}
