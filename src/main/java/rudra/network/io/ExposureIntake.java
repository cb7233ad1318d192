package rudra.network.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.NumberStyle;

/**
 * Takes exposures one by one, as a file gives them, and leaves out what is none, with a finding.
 * Not thread-safe.
 */
final class ExposureIntake {
    static final int LIMIT = 20_000_000;

    private static final int LONGEST_TOTAL = 40;
    private static final Pattern TOTAL_OF = Pattern.compile("(sub-?)?(sum|total)s? (of|over) ");

    private static final Set<String> TOTALS =
            Set.of(
                    "total",
                    "totals",
                    "subtotal",
                    "sum",
                    "grand total",
                    "all",
                    "all banks",
                    "all countries",
                    "total assets",
                    "total liabilities");

    private final String file;
    private final NumberStyle numbers;
    private final LabelIndex labels;
    private final Findings findings;
    private int[] creditor = new int[1024];
    private int[] debtor = new int[1024];
    private double[] amount = new double[1024];
    private int[] line = new int[1024];
    private int count;
    private double total;
    private long zeros;

    ExposureIntake(String file, NumberStyle numbers, LabelIndex labels, Findings findings) {
        this.file = file;
        this.numbers = numbers;
        this.labels = labels;
        this.findings = findings;
    }

    static boolean isTotal(String label) {
        if (label.length() > LONGEST_TOTAL) {
            return false;
        }
        String words = label.toLowerCase(Locale.ROOT);
        return TOTALS.contains(words) || TOTAL_OF.matcher(words).lookingAt();
    }

    /** Takes one exposure; the texts carry no white space around them. */
    void accept(String creditorLabel, String debtorLabel, String amountText, long atLine) {
        if (creditorLabel.isEmpty() || debtorLabel.isEmpty()) {
            leaveOut("network.institution-missing", "Creditor or debtor is empty.", atLine);
        } else if ((isTotal(creditorLabel) && !labels.contains(creditorLabel))
                || (isTotal(debtorLabel) && !labels.contains(debtorLabel))) {
            leaveOut("network.totals-row", "This row is a total, not an exposure.", atLine);
        } else {
            double value = numbers.parse(amountText);
            if (isUsable(value, amountText, atLine)) {
                if (creditorLabel.equals(debtorLabel)) {
                    leaveOutSelf(creditorLabel, amountText, atLine);
                } else {
                    add(labels.indexOf(creditorLabel), labels.indexOf(debtorLabel), value, atLine);
                }
            }
        }
    }

    /** Whether the amount can be used; otherwise there is a finding. */
    boolean isUsable(double value, String text, long atLine) {
        if (Double.isNaN(value)) {
            boolean missing = NumberStyle.isMissing(text);
            leaveOut(
                    missing ? "network.amount-missing" : "network.amount-not-a-number",
                    missing
                            ? "There is no amount."
                            : "The amount “" + Texts.clip(text) + "” is not a number.",
                    atLine);
            return false;
        }
        if (Double.isInfinite(value)) {
            leaveOut(
                    "network.amount-infinite",
                    "The amount “" + Texts.clip(text) + "” is infinite or too large.",
                    atLine);
            return false;
        }
        if (value < 0) {
            leaveOut(
                    "network.amount-negative",
                    "The amount “"
                            + Texts.clip(text)
                            + "” is negative. A negative exposure has no meaning; perhaps it is a"
                            + " debt the other way round.",
                    atLine);
            return false;
        }
        return true;
    }

    private void leaveOutSelf(String label, String text, long atLine) {
        labels.indexOf(label);
        leaveOut(
                "network.self-exposure",
                "“" + Texts.clip(label) + "” is exposed to itself (" + Texts.clip(text) + ").",
                atLine);
    }

    void leaveOut(String code, String message, long atLine) {
        findings.leftOut(Problem.of(code, message).inFile(file).atLine(atLine));
    }

    /** Takes an exposure that is known to be usable. */
    void add(int creditorIndex, int debtorIndex, double value, long atLine) {
        if (count == amount.length) {
            grow();
        }
        creditor[count] = creditorIndex;
        debtor[count] = debtorIndex;
        amount[count] = value;
        line[count] = (int) Math.min(atLine, Integer.MAX_VALUE);
        count++;
        total += value;
        zeros += value == 0 ? 1 : 0;
        if (Double.isInfinite(total)) {
            throw AnalysisException.input(
                    Problem.of(
                                    "network.amounts-overflow",
                                    "The amounts add up to more than a number can hold (1.8e308)."
                                            + " Check the unit of this row and those before it.")
                            .inFile(file)
                            .atLine(atLine));
        }
    }

    private void grow() {
        if (count == LIMIT) {
            throw AnalysisException.input(
                    Problem.of(
                                    "network.too-many-exposures",
                                    "The network has more than %,d exposures.".formatted(LIMIT))
                            .inFile(file));
        }
        int more = Math.min(LIMIT, 2 * count);
        creditor = Arrays.copyOf(creditor, more);
        debtor = Arrays.copyOf(debtor, more);
        amount = Arrays.copyOf(amount, more);
        line = Arrays.copyOf(line, more);
    }

    String file() {
        return file;
    }

    int count() {
        return count;
    }

    /** The sum of all amounts. */
    double total() {
        return total;
    }

    /** How many of the exposures taken have the amount 0. */
    long zeros() {
        return zeros;
    }

    int creditor(int k) {
        return creditor[k];
    }

    int debtor(int k) {
        return debtor[k];
    }

    double amount(int k) {
        return amount[k];
    }

    int line(int k) {
        return line[k];
    }

    int[] creditors() {
        return creditor;
    }

    int[] debtors() {
        return debtor;
    }

    double[] amounts() {
        return amount;
    }
}
