package rudra.network.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rudra.network.io.ImportFixture.claim;
import static rudra.network.io.ImportFixture.findings;
import static rudra.network.io.ImportFixture.lines;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.analysis.AnalysisException;
import rudra.analysis.ReadInput;
import rudra.network.Network;

final class MatrixTest {
    @TempDir private Path folder;

    private ImportFixture files() {
        return new ImportFixture(folder);
    }

    @Test
    void theRowLendsToTheColumnUnlessToldOtherwise() {
        String[] matrix = {"0,1,2", "0,0,3", "0,0,0"};
        Network lends = files().read(matrix).value();
        assertEquals(2, claim(lends, "1", "3"));
        assertEquals(3, claim(lends, "2", "3"));
        Network owes = files().with("columns", "matrix=row-owes").read(matrix).value();
        assertEquals(2, claim(owes, "3", "1"));
        assertEquals(0, claim(owes, "1", "3"));
    }

    @Test
    void labelsOfRowsAndColumnsAreMatchedWhateverTheirOrder() {
        Network network = files().read(",B,A", "A,5,0", "B,0,7").value();
        assertEquals(List.of("A", "B"), network.institutions().ids());
        assertEquals(5, claim(network, "A", "B"));
        assertEquals(7, claim(network, "B", "A"));
    }

    @Test
    void labelsMayStandOnOneSideOnly() {
        assertEquals(5, claim(files().read("A,B", "0,5", "7,0").value(), "A", "B"));
        assertEquals(7, claim(files().read("A,0,5", "B,7,0").value(), "B", "A"));
    }

    @Test
    void numbersCanBeLabels() {
        Network network = files().read(";10;20", "10;0;5", "20;7;0").value();
        assertEquals(List.of("10", "20"), network.institutions().ids());
        assertEquals(5, claim(network, "10", "20"));
    }

    @Test
    void labelledTotalsAreLeftOutAndReported() {
        ReadInput<Network> read = files().read(",A,B,Total", "A,0,5,5", "B,7,0,7", "Total,7,5,12");
        assertEquals(2, read.value().size());
        assertEquals(List.of(4L), lines(read, "network.totals-row"));
        assertEquals(1, findings(read, "network.totals-column").size());
    }

    @Test
    void totalsWithoutLabelsAreKnownByTheirSums() {
        ReadInput<Network> read = files().read("0,5,1,6", "7,0,2,9", "0,1,0,1", "7,6,3,16");
        assertEquals(3, read.value().size());
        assertEquals(5, claim(read.value(), "1", "2"));
        assertEquals(List.of(4L), lines(read, "network.totals-row"));
    }

    @Test
    void theDiagonalIsLeftOutWhereItIsNotZero() {
        ReadInput<Network> read = files().read("4,5", "7,0");
        assertEquals(List.of(1L), lines(read, "network.self-exposure"));
        assertEquals(2, read.value().exposures().count());
    }

    @Test
    void negativeAndBlankCellsAreReported() {
        ReadInput<Network> read = files().read(",A,B,C", "A,0,-5,", "B,1,0,n/a", "C,1,1,0");
        assertEquals(List.of(2L), lines(read, "network.amount-negative"));
        assertEquals(1, findings(read, "network.blank-cells").size());
        assertEquals(3, read.value().exposures().count());
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        for (String[] matrix :
                List.of(
                        new String[] {"0,1,2", "3,0"},
                        new String[] {",A,B", "A,0,1", "C,1,0"},
                        new String[] {",A,A", "A,0,1", "A,1,0"})) {
            AnalysisException refused =
                    assertThrows(AnalysisException.class, () -> files().read(matrix));
            assertEquals(AnalysisException.Sort.INPUT, refused.sort());
        }
    }

    @Test
    void rowsWithoutLabelsTakeTheOrderOfATableOfTheSameSize() {
        Network network =
                files().withInstitutions("bank,equity", "Y,1", "X,2").read("0,5", "7,0").value();
        assertEquals(5, claim(network, "Y", "X"));
    }

    @Test
    void aTableOfAnotherSizeIsRefused() {
        ImportFixture files = files().withInstitutions("bank,equity", "Y,1", "X,2", "Z,3");
        assertThrows(AnalysisException.class, () -> files.read("0,5", "7,0"));
    }
}
