package rudra.dataset.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.analysis.file.AtomicFile;

/**
 * Invented share prices of eight banks and an index, with a crisis in which one bank vanishes, and
 * what the banks owe. {@code mvn -q compile exec:exec
 * -Drudra.main=rudra.dataset.generate.SamplePrices} writes them again.
 *
 * <p>The market's daily return is normal, three times as volatile in the crisis; a bank's is its
 * beta times the market's, a part of its own, and a drift while it goes down. No figure is that of
 * an actual bank.
 */
public final class SamplePrices {
    private static final Seed SEED = new Seed(4);
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 2);
    private static final LocalDate CRISIS = LocalDate.of(2008, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2009, 12, 31);

    /**
     * A bank as it is invented.
     *
     * @param name what it is called
     * @param beta by how much the market moves it
     * @param ownVolatility the standard deviation of what moves it alone, a day
     * @param listed its first day
     * @param vanishes the day from which there is no price
     * @param debt in millions
     * @param capitalisation in millions
     */
    private record Bank(
            String name,
            double beta,
            double ownVolatility,
            LocalDate listed,
            LocalDate vanishes,
            int debt,
            int capitalisation) {

        static Bank always(
                String name, double beta, double ownVolatility, int debt, int capitalisation) {
            return new Bank(name, beta, ownVolatility, FIRST, LocalDate.MAX, debt, capitalisation);
        }

        boolean hasPrice(LocalDate date) {
            return !date.isBefore(listed) && date.isBefore(vanishes);
        }

        /** It loses about nine tenths in the 250 days before it vanishes. */
        double drift(LocalDate date) {
            return vanishes.equals(LocalDate.MAX) || date.isBefore(vanishes.minusDays(360))
                    ? 0
                    : -0.009;
        }
    }

    private static final List<Bank> BANKS =
            List.of(
                    Bank.always("Great Northern", 0.8, 0.006, 900_000, 95_000),
                    Bank.always("Meridian", 1.2, 0.009, 620_000, 41_000),
                    Bank.always("Harbour", 1.0, 0.008, 210_000, 26_000),
                    Bank.always("Saint Giles", 0.7, 0.012, 48_000, 9_000),
                    Bank.always("Castle Securities", 1.7, 0.014, 380_000, 15_000),
                    new Bank(
                            "Aldgate Brothers",
                            1.5,
                            0.016,
                            FIRST,
                            LocalDate.of(2008, 9, 15),
                            290_000,
                            2_400),
                    new Bank(
                            "Quayside Online",
                            1.1,
                            0.018,
                            LocalDate.of(2006, 5, 10),
                            LocalDate.MAX,
                            12_000,
                            3_500),
                    Bank.always("Farmers Mutual", 0.3, 0.007, 75_000, 12_000));

    private SamplePrices() {}

    /** Writes the samples into {@code samples/markets} of the working directory. */
    public static void main(String[] arguments) {
        writeTo(Path.of("samples", "markets"));
    }

    /**
     * Writes {@code bank-prices.csv} and {@code bank-capital.csv}.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code FAILURE} if a file cannot be written
     */
    public static void writeTo(Path folder) {
        write(folder.resolve("bank-prices.csv"), prices());
        write(folder.resolve("bank-capital.csv"), capital());
    }

    private static void write(Path file, List<String> lines) {
        AtomicFile.write(file, stream -> writeLines(stream, lines));
    }

    private static void writeLines(OutputStream stream, List<String> lines) throws IOException {
        for (String line : lines) {
            stream.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> capital() {
        List<String> lines = new ArrayList<>(List.of("institution,debt,market capitalisation"));
        BANKS.forEach(b -> lines.add(b.name() + "," + b.debt() + "," + b.capitalisation()));
        return lines;
    }

    private static List<String> prices() {
        RandomGenerator random = SEED.stream(0);
        double market = 1000;
        double[] prices = new double[BANKS.size()];
        Arrays.fill(prices, 50);
        List<String> lines = new ArrayList<>();
        lines.add("date,Market," + String.join(",", BANKS.stream().map(Bank::name).toList()));
        for (LocalDate date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                continue;
            }
            double stress = date.isBefore(CRISIS) ? 1 : 3;
            double move = stress * 0.007 * random.nextGaussian();
            market *= 1 + move;
            StringBuilder line = new StringBuilder(date + "," + text(market));
            for (int i = 0; i < prices.length; i++) {
                Bank bank = BANKS.get(i);
                double own = bank.ownVolatility() * random.nextGaussian();
                if (bank.hasPrice(date)) {
                    prices[i] *= 1 + bank.beta() * move + own + bank.drift(date);
                }
                line.append(',').append(bank.hasPrice(date) ? text(prices[i]) : "");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String text(double price) {
        return String.format(Locale.ROOT, "%.4f", price);
    }
}
