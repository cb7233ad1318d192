package rudra.network.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;

/**
 * A banking system with a core and a periphery, as Craig and von Peter (2014), “Interbank tiering
 * and money center banks”, Journal of Financial Intermediation 23, find in the German interbank
 * market: core banks lend to nearly all of the core and to some of the periphery; peripheral banks
 * deal with a few core banks and hardly with each other. The banks are invented; their cities are
 * real.
 *
 * <p>Sizes are lognormal within each tier. A bank's interbank claims are a share of its assets,
 * spread over its borrowers by their size; capital is 4 to 7 % of its assets; amounts are rounded
 * to a tenth of a million euro.
 */
public final class CorePeripheryNetwork {
    private static final int CORE = 9;
    private static final double CORE_ASSETS = 600_000;
    private static final double PERIPHERY_ASSETS = 25_000;
    private static final double SPREAD_OF_SIZES = 0.55;
    private static final double LINK_WITHIN_CORE = 0.85;
    private static final double LINK_CORE_TO_PERIPHERY = 0.25;
    private static final double LINK_WITHIN_PERIPHERY = 0.015;
    private static final double LARGEST_INTERBANK_DEBT = 0.5;
    private static final List<String> NAMES =
            List.of(
                    "Commercial Bank of %s",
                    "%s Savings Bank", "%s Mutual", "Merchant Bank of %s", "%s Credit Union");

    private final int size = City.ALL.size();
    private final double[] assets = new double[size];
    private final double[] interbankShare = new double[size];
    private final double[] capitalShare = new double[size];

    private CorePeripheryNetwork(RandomGenerator random) {
        for (int i = 0; i < size; i++) {
            double typical = i < CORE ? CORE_ASSETS : PERIPHERY_ASSETS;
            assets[i] = typical * StrictMath.exp(SPREAD_OF_SIZES * gaussian(random));
            interbankShare[i] = 0.10 + 0.12 * random.nextDouble();
            capitalShare[i] = 0.04 + 0.03 * random.nextDouble();
        }
    }

    /** Sixty banks in millions of euro, nine of them the core. */
    public static Network generate(Seed seed) {
        CorePeripheryNetwork banks = new CorePeripheryNetwork(seed.stream(0));
        Exposures exposures = banks.exposures(seed.stream(1));
        return new Network(
                "Core and periphery",
                new MoneyUnit("EUR", 1e6),
                banks.institutions(),
                exposures,
                banks.sheets(exposures),
                List.of());
    }

    private Exposures exposures(RandomGenerator random) {
        ExposureList list = new ExposureList();
        for (int i = 0; i < size; i++) {
            List<Integer> borrowers = borrowers(i, random);
            double[] weight = new double[borrowers.size()];
            double sum = 0;
            for (int b = 0; b < weight.length; b++) {
                double taste = StrictMath.exp(0.5 * gaussian(random));
                weight[b] = StrictMath.sqrt(assets[borrowers.get(b)]) * taste;
                sum += weight[b];
            }
            for (int b = 0; b < weight.length; b++) {
                double amount = assets[i] * interbankShare[i] * weight[b] / sum;
                // A large bank's loan to a small one is bounded by what the small one can carry.
                double most = 0.06 * assets[borrowers.get(b)];
                list.add(i, borrowers.get(b), tenths(Math.min(amount, most)));
            }
        }
        return list.toExposures(size);
    }

    private List<Integer> borrowers(int i, RandomGenerator random) {
        List<Integer> borrowers = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            if (j != i && random.nextDouble() < linkProbability(i, j)) {
                borrowers.add(j);
            }
        }
        if (borrowers.isEmpty()) {
            borrowers.add(random.nextInt(CORE));
        }
        return borrowers;
    }

    private static double linkProbability(int lender, int borrower) {
        if (lender < CORE) {
            return borrower < CORE ? LINK_WITHIN_CORE : LINK_CORE_TO_PERIPHERY;
        }
        return borrower < CORE ? 2.5 / CORE : LINK_WITHIN_PERIPHERY;
    }

    private BalanceSheets sheets(Exposures exposures) {
        double[] claims = exposures.totalClaims();
        double[] debts = exposures.totalDebts();
        double[] external = new double[size];
        double[] deposits = new double[size];
        double[] equity = new double[size];
        for (int i = 0; i < size; i++) {
            double total = Math.max(assets[i], debts[i] / LARGEST_INTERBANK_DEBT);
            equity[i] = tenths(total * capitalShare[i]);
            external[i] = tenths(total - claims[i]);
            deposits[i] = tenths(external[i] + claims[i] - debts[i] - equity[i]);
        }
        return BalanceSheets.of(external, deposits, equity);
    }

    private Institutions institutions() {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        List<String> cities = new ArrayList<>();
        List<String> tiers = new ArrayList<>();
        double[] latitude = new double[size];
        double[] longitude = new double[size];
        for (int i = 0; i < size; i++) {
            City city = City.ALL.get(i);
            ids.add((i < CORE ? "C%02d" : "P%02d").formatted(i < CORE ? i + 1 : i + 1 - CORE));
            names.add(NAMES.get(i % NAMES.size()).formatted(city.name()));
            countries.add(city.country());
            cities.add(city.name());
            tiers.add(i < CORE ? "core" : "periphery");
            latitude[i] = city.latitude();
            longitude[i] = city.longitude();
        }
        return Institutions.of(ids)
                .named(names)
                .withTexts(Institutions.COUNTRY, countries)
                .withTexts("city", cities)
                .withTexts("tier", tiers)
                .withNumbers(Institutions.LATITUDE, latitude)
                .withNumbers(Institutions.LONGITUDE, longitude);
    }

    private static double tenths(double amount) {
        return StrictMath.rint(amount * 10) / 10;
    }

    /** Box and Muller (1958) with strict functions, so that every machine gives the same bits. */
    private static double gaussian(RandomGenerator random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
