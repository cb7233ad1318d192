package rudra.network.measures;

import rudra.analysis.Unit;

/**
 * Measures of a whole network. Not-a-number where a measure is not defined or not computed.
 *
 * @param institutions their number, n
 * @param exposures their number, m
 * @param totalExposure the sum of all exposures
 * @param totalEquity the sum of all equity that is known
 * @param outside the number of institutions without an equity figure
 * @param outsideShareOfClaims their part of all claims
 * @param density m ÷ n(n − 1)
 * @param reciprocity the part of the exposures that are returned
 * @param assortativity the correlation, over exposures, of the creditor's number of debtors with
 *     the debtor's number of creditors (Newman 2003)
 * @param clustering the mean of the institutions' clustering
 * @param weakComponents the number of parts between which there is no exposure
 * @param largestWeakComponent the number of institutions in the largest of them
 * @param strongComponents the number of parts within which claims lead from each to each
 * @param largestStrongComponent the number of institutions in the largest of them
 * @param meanDistance the mean number of steps over all ordered pairs that claims connect
 * @param longestDistance the greatest of these distances
 * @param claimsHerfindahl the sum of the squared shares in all claims: 1/n to 1
 * @param debtsHerfindahl the same of debts
 * @param claimsOfLargestFive the share of the five greatest creditors in all claims
 */
public record NetworkSummary(
        int institutions,
        int exposures,
        @Unit("amount") double totalExposure,
        @Unit("amount") double totalEquity,
        int outside,
        @Unit("share") double outsideShareOfClaims,
        @Unit("share") double density,
        @Unit("share") double reciprocity,
        double assortativity,
        @Unit("share") double clustering,
        int weakComponents,
        int largestWeakComponent,
        int strongComponents,
        int largestStrongComponent,
        @Unit("steps") double meanDistance,
        @Unit("steps") double longestDistance,
        double claimsHerfindahl,
        double debtsHerfindahl,
        @Unit("share") double claimsOfLargestFive) {}
