package rudra.network.measures;

import rudra.analysis.Unit;

/**
 * Measures of one institution. Not-a-number where a measure is not defined or not computed.
 *
 * @param id the institution
 * @param name for people
 * @param debtors how many it has claims on (out-degree)
 * @param creditors how many have claims on it (in-degree)
 * @param claims the sum of its claims
 * @param debts the sum of its debts to the others
 * @param equity its equity; not-a-number where there is no figure
 * @param interbankLeverage claims ÷ equity, where equity is above 0
 * @param claimsHerfindahl the sum of the squared shares of its debtors in its claims; 0 for none
 * @param debtsHerfindahl the same of its creditors in its debts
 * @param reciprocity twice its returned links ÷ all its links; 0 for none
 * @param clustering the share of the pairs of its partners that deal with each other, directions
 *     disregarded; 0 for fewer than two partners (Watts and Strogatz 1998)
 * @param core the largest k such that it belongs to a part where everybody has k partners (Batagelj
 *     and Zaversnik 2003)
 * @param pageRank the share of a random walk along claims, weighted by amount (Page and others
 *     1998)
 * @param betweenness the share of shortest chains of claims that run through it (Brandes 2001)
 * @param harmonic the mean of 1 ÷ distance, over all others, of the chains of claims that lead to
 *     it: how near its failure is to the rest
 */
public record InstitutionMeasures(
        String id,
        String name,
        int debtors,
        int creditors,
        @Unit("amount") double claims,
        @Unit("amount") double debts,
        @Unit("amount") double equity,
        double interbankLeverage,
        double claimsHerfindahl,
        double debtsHerfindahl,
        @Unit("share") double reciprocity,
        @Unit("share") double clustering,
        int core,
        @Unit("share") double pageRank,
        @Unit("share") double betweenness,
        @Unit("share") double harmonic) {}
