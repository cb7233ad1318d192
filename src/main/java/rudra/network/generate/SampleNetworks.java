package rudra.network.generate;

import java.nio.file.Path;
import java.util.List;
import rudra.analysis.Seed;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.network.io.NetworkExport;

/**
 * The networks that ship as samples. {@code mvn -q compile exec:exec
 * -Drudra.main=rudra.network.generate.SampleNetworks} writes them again.
 */
public final class SampleNetworks {
    /** Chosen so that the failure of one core bank reaches several of its lenders. */
    private static final Seed CORE_PERIPHERY = new Seed(2);

    /** Chosen so that one failure takes nearly all banks with it and no other takes ten. */
    private static final Seed ROBUST_YET_FRAGILE = new Seed(62);

    private SampleNetworks() {}

    /** Writes the samples into {@code samples/networks} of the working directory. */
    public static void main(String[] arguments) {
        writeTo(Path.of("samples", "networks"));
    }

    /**
     * Writes the samples.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code FAILURE} if a file cannot be written
     */
    public static void writeTo(Path folder) {
        writeTables(coreAndPeriphery(), folder, "core-periphery");
        writeTables(robustYetFragile(), folder, "robust-yet-fragile");
        new NetworkExport()
                .writeJson(banksWithPortfolios(), folder.resolve("banks-with-portfolios.json"));
        new NetworkExport().writeJson(textbook(), folder.resolve("eisenberg-noe-textbook.json"));
    }

    private static void writeTables(Network network, Path folder, String name) {
        NetworkExport export = new NetworkExport();
        export.writeExposures(network, folder.resolve(name + "_exposures.csv"));
        export.writeInstitutions(network, folder.resolve(name + "_institutions.csv"));
    }

    /** Sixty invented European banks, nine of them a core. */
    public static Network coreAndPeriphery() {
        return CorePeripheryNetwork.generate(CORE_PERIPHERY);
    }

    /** The same banks with cash and securities of four classes. */
    public static Network banksWithPortfolios() {
        Network banks = CorePeripheryNetwork.generate(CORE_PERIPHERY);
        Network named =
                new Network(
                        "Banks with portfolios",
                        banks.unit(),
                        banks.institutions(),
                        banks.exposures(),
                        banks.balanceSheets(),
                        banks.rules());
        return BankPortfolios.addTo(named, CORE_PERIPHERY);
    }

    /** A thousand equal banks near the end of the contagion window. */
    public static Network robustYetFragile() {
        return new RobustYetFragileNetwork(1000, 8).generate(ROBUST_YET_FRAGILE);
    }

    /**
     * Four banks in a cycle of debts, small enough to clear by hand with the fictitious-default
     * algorithm of Eisenberg and Noe (2001), “Systemic risk in financial systems”, Management
     * Science 47. Where A loses its external assets, A defaults in the first round and pays 30 of
     * 70, B in the second and pays 200/7 of 50; C and D pay in full.
     */
    public static Network textbook() {
        Exposures exposures =
                Exposures.ofLiabilities(
                        new double[][] {
                            {0, 55, 15, 0}, {0, 0, 40, 10}, {20, 0, 0, 5}, {10, 0, 0, 0}
                        });
        return new Network(
                "Eisenberg–Noe textbook case",
                MoneyUnit.UNKNOWN,
                Institutions.of(List.of("A", "B", "C", "D")),
                exposures,
                BalanceSheets.balanced(
                        exposures, new double[] {45, 5, 12, 3}, new double[] {0, 0, 0, 0}),
                List.of());
    }
}
