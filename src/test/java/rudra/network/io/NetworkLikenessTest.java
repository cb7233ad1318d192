package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static rudra.network.io.NetworkLikeness.CERTAIN;
import static rudra.network.io.NetworkLikeness.NONE;
import static rudra.network.io.NetworkLikeness.POSSIBLE;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.SharedData;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;

final class NetworkLikenessTest {
    private static final int MANY = 80;

    @TempDir private Path folder;

    private NetworkLikeness of(String... lines) {
        return of(new ImportFixture(folder).write("table.csv", lines));
    }

    private static NetworkLikeness of(Path file) {
        return new NetworkImport().likeness(InputSource.of(file));
    }

    @Test
    void whoLendsToWhomHowMuchIsANetwork() {
        assertEquals(CERTAIN, of("lender,borrower,amount,rate", "A,B,5,0.01", "C,D,7,0.02"));
    }

    @Test
    void theUsualListOfLinksIsANetwork() {
        assertEquals(CERTAIN, of("Source,Target,Weight", "A,B,5", "C,D,7"));
        assertEquals(CERTAIN, of("source,target,value,kind", "A,B,5,x", "B,C,7,y"));
    }

    @Test
    void plainNamesAmongOthersMayBeObservations() {
        assertEquals(POSSIBLE, of("source,value,age,target", "web,5,41,no", "shop,7,30,yes"));
    }

    @Test
    void loansAreNoNetwork() {
        assertEquals(NONE, of("id,amount,income,default", "1,5,41,no", "2,7,30,yes"));
        assertEquals(
                NONE, of("amount,income,default", "5,41,0", "7,30,1", "7,30,1", "4,8,1", "2,9,0"));
    }

    @Test
    void numbersUnderNamesAreAMatrixOnlyWhereTheyAreSquare() {
        assertEquals(POSSIBLE, of("age,income,default", "5,41,0", "7,30,1", "7,30,1"));
        String[] rows =
                IntStream.range(0, MANY)
                        .mapToObj(row -> row == 0 ? "age,income,default" : row + ",2,0")
                        .toArray(String[]::new);
        assertEquals(NONE, of(rows));
    }

    @Test
    void squaresWithTheSameLabelsOnBothSidesOrNoneAreNetworks() {
        assertEquals(CERTAIN, of(",A,B,C", "A,0,1,2", "B,0,0,3", "C,1,0,0"));
        assertEquals(CERTAIN, of("0,1,2", "0,0,3", "1,0,0"));
        assertEquals(POSSIBLE, of("A,0,1,2", "B,0,0,3", "C,1,0,0"));
    }

    @Test
    void aLargeMatrixIsToldFromItsFirstRows() {
        String zeros = ",0".repeat(MANY);
        String[] rows =
                IntStream.rangeClosed(0, MANY)
                        .mapToObj(row -> row == 0 ? names() : "B" + row + zeros)
                        .toArray(String[]::new);
        assertEquals(CERTAIN, of(rows));
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        IntStream.rangeClosed(1, MANY).forEach(k -> names.append(",B").append(k));
        return names.toString();
    }

    @Test
    void threeColumnsWithoutNamesAreLinksWhereSomebodyLendsAndOwes() {
        assertEquals(CERTAIN, of("A,B,5", "B,C,7", "C,A,2", "A,C,1"));
        assertEquals(POSSIBLE, of("A,X,5", "B,Y,7", "C,Z,2", "D,X,1"));
        assertEquals(POSSIBLE, of("1,2,5", "2,3,7", "3,1,2", "1,3,1"));
        assertEquals(NONE, of("1,2,5,1,0", "2,3,7,2,0", "3,1,2,3,1"));
    }

    @Test
    void namesNobodyKnowsMayNameLinks() {
        assertEquals(POSSIBLE, of("x,y,z", "a,b,1", "b,c,2", "c,a,9", "a,c,8", "b,a,7"));
        assertEquals(NONE, of("x,y,z", "a,b,1", "c,d,2", "e,f,9", "g,h,8", "i,j,7"));
        assertEquals(NONE, of("x,y,z,u,v", "a,b,1,2,3", "b,c,2,1,1", "c,a,9,9,9"));
    }

    @Test
    void banksWithBalanceSheetsCanBeBoth() {
        assertEquals(POSSIBLE, of("bank,equity,total assets,failed", "A,1,10,no", "B,2,9,yes"));
    }

    @Test
    void aFileThatIsNotThereIsNotGuessedAt() {
        assertThrows(AnalysisException.class, () -> of(folder.resolve("none.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core-periphery_exposures.csv",
                "robust-yet-fragile_exposures.csv",
                "cross-holdings.json",
                "two-equilibria-fire-sale.json"
            })
    void samplesOfNetworksAreNetworks(String name) {
        assertEquals(CERTAIN, of(Path.of("samples/networks").resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loans-clean.csv", "loans-dirty.csv"})
    void samplesOfTablesAreNot(String name) {
        Path file = Path.of("samples/datasets").resolve(name);
        assumeTrue(file.toFile().exists());
        assertEquals(NONE, of(file));
    }

    @ParameterizedTest
    @CsvSource({
        "networks/bis_2007_exposures.csv,CERTAIN",
        "networks/bis_2025_exposures.csv,CERTAIN",
        "networks/simulated_125_exposures.csv,CERTAIN",
        "networks/toy_exposures_list.csv,CERTAIN",
        "networks/toy_exposures_matrix.csv,CERTAIN",
        "networks/toy_balance_sheets.csv,POSSIBLE",
        "networks/simulated_125_institutions.csv,POSSIBLE",
        "credit/australian_credit.csv,NONE",
        "credit/hmeq_prod_1_1q.csv,NONE",
        "credit/hmeq_sas.csv,NONE",
        "credit/mortgage_panel_subset.csv,NONE",
        "credit/taiwan_default_credit_card.csv,NONE",
        "markets/brent_daily.csv,NONE",
        "markets/fedfunds_stata_regimes.csv,NONE",
        "markets/macrodata.csv,NONE",
        "markets/nottem.csv,NONE",
        "markets/pypfopt_stock_prices.csv,NONE",
        "markets/stl_co2.csv,NONE",
        "markets/sunspots.csv,NONE"
    })
    void publicFilesAreToldApart(String file, NetworkLikeness expected) {
        assertEquals(expected, of(SharedData.existing(file)));
    }
}
