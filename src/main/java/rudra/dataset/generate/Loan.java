package rudra.dataset.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An invented loan as its bank knew it on the day it was granted.
 *
 * @param opened the day
 * @param amount in euros
 * @param months until the last instalment
 * @param income of the borrower, euros a month
 * @param debtShare the share of income that goes into instalments
 * @param arrears how often the borrower was late in the two years before
 * @param years for which the borrower has been a customer
 * @param employment how the borrower earns
 * @param purpose what the money is for
 * @param channel where the loan was sold
 */
record Loan(
        LocalDate opened,
        long amount,
        int months,
        long income,
        double debtShare,
        int arrears,
        int years,
        String employment,
        String purpose,
        String channel) {
    private static final double USUAL_INCOME = 1800;
    private static final double USUAL_AMOUNT = 6000;
    private static final double USUAL_SHARE = 0.25;

    private static final List<Word> EMPLOYMENTS =
            List.of(
                    new Word("permanent", 0.62, 0),
                    new Word("temporary", 0.15, 0.5),
                    new Word("self-employed", 0.14, 0.3),
                    new Word("retired", 0.09, -0.3));
    private static final List<Word> PURPOSES =
            List.of(
                    new Word("car", 0.35, -0.2),
                    new Word("furniture", 0.25, 0),
                    new Word("repairs", 0.2, 0),
                    new Word("education", 0.1, 0.2),
                    new Word("business", 0.1, 0.6));
    private static final List<Word> CHANNELS =
            List.of(
                    new Word("branch", 0.45, 0),
                    new Word("online", 0.33, 0),
                    new Word("broker", 0.22, 0.3));
    private static final List<Word> ARREARS =
            List.of(
                    new Word("0", 0.7, 0),
                    new Word("1", 0.18, 0.7),
                    new Word("2", 0.08, 1.4),
                    new Word("3", 0.04, 2.1));

    /**
     * A word as it is drawn.
     *
     * @param text the word
     * @param share how often it is drawn
     * @param weight what it adds to the logarithm of the odds of default
     */
    private record Word(String text, double share, double weight) {

        static String drawn(List<Word> words, RandomGenerator random) {
            double left = random.nextDouble();
            for (Word word : words) {
                left -= word.share();
                if (left < 0) {
                    return word.text();
                }
            }
            return words.getLast().text();
        }

        static double weight(List<Word> words, String text) {
            return words.stream()
                    .filter(word -> word.text().equals(text))
                    .mapToDouble(Word::weight)
                    .sum();
        }
    }

    static Loan drawn(LocalDate opened, RandomGenerator random) {
        return new Loan(
                opened,
                100 * Math.round(spread(USUAL_AMOUNT, 0.7, random) / 100),
                12 * random.nextInt(1, 6),
                10 * Math.round(spread(USUAL_INCOME, 0.45, random) / 10),
                Math.clamp(USUAL_SHARE + 0.13 * random.nextGaussian(), 0.01, 0.9),
                Integer.parseInt(Word.drawn(ARREARS, random)),
                random.nextInt(21),
                Word.drawn(EMPLOYMENTS, random),
                Word.drawn(PURPOSES, random),
                Word.drawn(CHANNELS, random));
    }

    /** A log-normal amount; strict, so that every machine makes the same file. */
    private static double spread(double median, double deviation, RandomGenerator random) {
        return median * StrictMath.exp(deviation * random.nextGaussian());
    }

    /** The logarithm of the odds of default: a sum, one part a column. */
    double logOdds() {
        return -2.3
                + 6 * (debtShare - USUAL_SHARE)
                + 0.8 * StrictMath.log(amount / USUAL_AMOUNT)
                - 1.4 * StrictMath.log(income / USUAL_INCOME)
                - 0.07 * (years - 10)
                + Word.weight(ARREARS, Integer.toString(arrears))
                + Word.weight(EMPLOYMENTS, employment)
                + Word.weight(PURPOSES, purpose)
                + Word.weight(CHANNELS, channel);
    }
}
