package rudra.contagion;

import java.util.List;
import rudra.network.DebtClass;

/**
 * What a clearing by seniority found.
 *
 * @param outcome what every engine tells
 * @param classes the debts, the most senior first
 * @param paidByClass what each institution pays on each class, to creditors inside and outside the
 *     network; n × classes, not to be changed
 */
public record SeniorityOutcome(Outcome outcome, List<DebtClass> classes, double[][] paidByClass) {}
