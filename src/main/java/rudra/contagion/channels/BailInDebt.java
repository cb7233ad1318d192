package rudra.contagion.channels;

/**
 * Debts of one rank that may be bailed in. Not to be changed.
 *
 * @param inside what of each exposure, in the order of debts by debtor, belongs to them
 * @param external what each institution owes of them to others; length n, at least 0
 * @param isContingent whether they are contingent convertibles, with a trigger of their own
 */
public record BailInDebt(double[] inside, double[] external, boolean isContingent) {}
