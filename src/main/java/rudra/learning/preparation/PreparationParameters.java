package rudra.learning.preparation;

import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.analysis.json.Ids;
import rudra.learning.ModelFamily.Diet;

/**
 * What happens to rows before a model sees them. Each step is fitted on training rows and kept with
 * the model; what concerns rows as such, removing and resampling, happens to training rows only.
 *
 * @param leaveOut columns that are no features
 * @param outliers what becomes of numbers far out
 * @param fence how many interquartile ranges beyond the quartiles a number is far out
 * @param tail which share of each end is drawn in by winsorising
 * @param selection which columns are kept
 * @param keep how many columns are kept by mutual information or importance
 * @param limit from which absolute correlation on the later of two columns is left out; in which
 *     share of half samples a feature is found to be stable
 * @param categories what becomes of categories
 * @param smoothing how many rows of a category weigh as much as all rows, for target encoding
 * @param missing what missing numbers are filled with
 * @param constant the number that fills them, where it is a constant
 * @param indicator whether a column says where a number was missing
 * @param scaling how numbers are shifted and stretched
 * @param varianceShare the share of the variance that principal components keep; 0 for none
 * @param balance what is done about a rare class
 */
public record PreparationParameters(
        @NamesOf("column") List<String> leaveOut,
        Outliers outliers,
        @AtLeast(0) double fence,
        @Unit("share") @AtLeast(0) @AtMost(0.25) double tail,
        ColumnChoice selection,
        @AtLeast(1) @AtMost(10_000) int keep,
        @Unit("share") @AtLeast(0) @AtMost(1) double limit,
        Categories categories,
        @AtLeast(0) double smoothing,
        Missing missing,
        double constant,
        boolean indicator,
        Scaling scaling,
        @Unit("share") @AtLeast(0) @AtMost(1) double varianceShare,
        Balance balance) {

    /** What becomes of numbers far out. */
    public enum Outliers {
        /** They stay. */
        NONE,
        /** They are drawn in to the fences around the quartiles (Tukey 1977). */
        CLIP,
        /** The share at each end is drawn in to the quantile. */
        WINSORISE,
        /** Training rows that have one beyond the fences do not train. */
        REMOVE
    }

    /** Which columns are kept. */
    public enum ColumnChoice {
        /** All that vary. */
        ALL,
        /** Those that tell most about the target, each alone, in ten ranges or by word. */
        MUTUAL_INFORMATION,
        /** Those without which a small forest loses most on training rows that it did not see. */
        IMPORTANCE,
        /** All but the later of two numbers that go together. */
        CORRELATION,
        /** Features that a lasso keeps on most half samples (Meinshausen and Bühlmann 2010). */
        STABILITY
    }

    /** What becomes of categories. */
    public enum Categories {
        /** Levels for trees, columns of 0 and 1 for other families. */
        BY_FAMILY,
        /** A column of 0 and 1 for each level. */
        ONE_HOT,
        /** The smoothed mean of the target (Micci-Barreca 2001), out of fold for training rows. */
        TARGET
    }

    /** What missing numbers are filled with. */
    public enum Missing {
        /** Nothing for trees, the median for other families. */
        BY_FAMILY,
        /** The median. */
        MEDIAN,
        /** The mean. */
        MEAN,
        /** The most frequent number. */
        MODE,
        /** A number given. */
        CONSTANT
    }

    /** How numbers are shifted and stretched. */
    public enum Scaling {
        /** Not for trees; to mean 0 and standard deviation 1 for other families. */
        BY_FAMILY,
        /** Not. */
        NONE,
        /** To mean 0 and standard deviation 1. */
        STANDARD,
        /** From 0 to 1. */
        MIN_MAX,
        /** To median 0 and interquartile range 1. */
        ROBUST,
        /** By rank to a normal distribution. */
        RANK_NORMAL
    }

    /** What is done about a rare class, among training rows. */
    public enum Balance {
        /** Nothing. */
        NONE,
        /** A row counts the more the rarer its class is: rows / (2 × rows of the class). */
        CLASS_WEIGHTS,
        /** Rows of the rarer class are drawn again until there are as many. */
        OVERSAMPLE,
        /** Rows of the more frequent class are left out until there are as many. */
        UNDERSAMPLE,
        /** Rows between neighbours of the rarer class are made up (SMOTE, Chawla et al. 2002). */
        SMOTE
    }

    /** Copies the list. */
    public PreparationParameters {
        leaveOut = List.copyOf(leaveOut);
    }

    /** What each family needs and no more. */
    public static PreparationParameters defaults() {
        return new PreparationParameters(
                List.of(),
                Outliers.NONE,
                3,
                0.01,
                ColumnChoice.ALL,
                20,
                0.9,
                Categories.BY_FAMILY,
                20,
                Missing.BY_FAMILY,
                0,
                true,
                Scaling.BY_FAMILY,
                0,
                Balance.NONE);
    }

    /** Whether rows become numbers of which none is missing. */
    boolean needsNumbers(Diet diet) {
        return diet == Diet.NUMBERS
                || varianceShare > 0
                || selection == ColumnChoice.STABILITY
                || balance == Balance.SMOTE;
    }

    /** What happens, in words. */
    public String words() {
        PreparationParameters usual = defaults();
        if (equals(usual)) {
            return "fitted on training rows only: numbers for linear models (one-hot, median and a"
                    + " mark where missing, standardised), rows as they are for trees";
        }
        StringBuilder words = new StringBuilder("fitted on training rows only");
        if (!leaveOut.isEmpty()) {
            words.append("; without ").append(String.join(", ", leaveOut));
        }
        add(words, "outliers", outliers, usual.outliers);
        add(words, "columns", selection, usual.selection);
        add(words, "categories", categories, usual.categories);
        add(words, "missing", missing, usual.missing);
        words.append(indicator ? "" : "; no mark where missing");
        add(words, "scaling", scaling, usual.scaling);
        words.append(
                varianceShare > 0
                        ? "; principal components of %s of the variance".formatted(varianceShare)
                        : "");
        add(words, "rare class", balance, usual.balance);
        return words.toString();
    }

    private static void add(StringBuilder words, String what, Enum<?> chosen, Enum<?> usual) {
        if (chosen != usual) {
            words.append("; ").append(what).append(": ").append(Ids.of(chosen));
        }
    }
}
