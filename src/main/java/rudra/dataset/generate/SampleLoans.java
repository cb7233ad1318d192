package rudra.dataset.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.analysis.file.AtomicFile;

/**
 * Three tables of invented loans and whether they defaulted: one as a textbook has it, one as a
 * bank's system exports it, one in which what makes borrowers default changes. {@code mvn -q
 * compile exec:exec -Drudra.main=rudra.dataset.generate.SampleLoans} writes them again.
 *
 * <p>A loan defaults with the probability whose log-odds are {@link Loan#logOdds}. No figure is
 * that of an actual borrower.
 */
public final class SampleLoans {
    private static final Seed SEED = new Seed(5);
    private static final int ROWS = 1500;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    private static final LocalDate TURN = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 4 * 365;

    /** Every how many rows one is written a second time. */
    private static final int TWICE = 40;

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private SampleLoans() {}

    /** Writes the samples into {@code samples/datasets} of the working directory. */
    public static void main(String[] arguments) {
        writeTo(Path.of("samples", "datasets"));
    }

    /**
     * Writes {@code loans-clean.csv}, {@code loans-dirty.csv} and {@code loans-drifting.csv}.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code FAILURE} if a file cannot be written
     */
    public static void writeTo(Path folder) {
        write(folder.resolve("loans-clean.csv"), clean(SEED.stream(0)));
        write(folder.resolve("loans-dirty.csv"), dirty(SEED.stream(1)));
        write(folder.resolve("loans-drifting.csv"), drifting(SEED.stream(2)));
    }

    private static void write(Path file, List<String> lines) {
        AtomicFile.write(file, stream -> writeLines(stream, lines));
    }

    private static void writeLines(OutputStream stream, List<String> lines) throws IOException {
        for (String line : lines) {
            stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Nothing is missing, and the truth is a sum. */
    private static List<String> clean(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "amount,months,income,debt_share,arrears,years,employment,purpose,channel,default");
        for (int row = 0; row < ROWS; row++) {
            Loan loan = Loan.drawn(FIRST, random);
            lines.add(
                    String.join(
                            ",", known(loan), word(defaults(loan.logOdds(), random), "yes", "no")));
        }
        return lines;
    }

    /** Until the middle of 2023 who borrows online is the safer one, from then on the riskier. */
    private static List<String> drifting(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "opened,amount,months,income,debt_share,arrears,years,employment,purpose,channel,default");
        for (int row = 0; row < ROWS; row++) {
            Loan loan = Loan.drawn(FIRST.plusDays((long) row * DAYS / ROWS), random);
            double shift = loan.opened().isBefore(TURN) ? -2.5 : 3;
            double odds = loan.logOdds() + (loan.channel().equals("online") ? shift : 0);
            lines.add(
                    String.join(
                            ",",
                            loan.opened().toString(),
                            known(loan),
                            word(defaults(odds, random), "yes", "no")));
        }
        return lines;
    }

    private static String known(Loan loan) {
        return String.join(
                ",",
                Long.toString(loan.amount()),
                Integer.toString(loan.months()),
                Long.toString(loan.income()),
                decimal(loan.debtShare()),
                Integer.toString(loan.arrears()),
                Integer.toString(loan.years()),
                loan.employment(),
                loan.purpose(),
                loan.channel());
    }

    /**
     * Decimal commas and a point for what is missing; income missing most often where a loan
     * defaulted, or a hundred times too great; words misspelt; a column that never varies; a number
     * of the row; loans that stand there twice; and fees that are only known after a default.
     */
    private static List<String> dirty(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "loan;opened;amount;currency;months;income;debt_share;arrears;years;employment;purpose;channel;collection_fees;status");
        for (int row = 0; row < ROWS; row++) {
            Loan loan = Loan.drawn(FIRST.plusDays((long) row * DAYS / ROWS), random);
            boolean defaulted = defaults(loan.logOdds(), random);
            String line = exported(row, loan, defaulted, random);
            lines.add(line);
            if (row % TWICE == TWICE - 1) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String exported(int row, Loan loan, boolean defaulted, RandomGenerator random) {
        boolean missing = random.nextDouble() < (defaulted ? 0.3 : 0.1);
        boolean slip = random.nextInt(60) == 0;
        boolean misspelt = random.nextInt(25) == 0;
        boolean charged = defaulted && random.nextInt(10) > 0;
        int fees = charged ? random.nextInt(20, 400) : 0;
        return String.join(
                ";",
                "L" + (100_000 + row),
                GERMAN.format(loan.opened()),
                Long.toString(loan.amount()),
                "EUR",
                Integer.toString(loan.months()),
                missing ? "." : Long.toString(slip ? 100 * loan.income() : loan.income()),
                String.format(Locale.ROOT, "%.2f", loan.debtShare()).replace('.', ','),
                Integer.toString(loan.arrears()),
                random.nextInt(15) == 0 ? "." : Integer.toString(loan.years()),
                misspelt ? loan.employment().toUpperCase(Locale.ROOT) : loan.employment(),
                loan.purpose(),
                random.nextInt(20) == 0 ? "N/A" : loan.channel(),
                Integer.toString(fees),
                word(defaulted, "defaulted", "repaid"));
    }

    private static boolean defaults(double logOdds, RandomGenerator random) {
        return random.nextDouble() < 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static String word(boolean holds, String yes, String no) {
        return holds ? yes : no;
    }

    private static String decimal(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
