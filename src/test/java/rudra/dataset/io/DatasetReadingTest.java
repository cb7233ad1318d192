package rudra.dataset.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Column;
import rudra.dataset.ColumnKind;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;

final class DatasetReadingTest {
    @TempDir private Path folder;

    private ReadInput<Dataset> read(String name, String content, Map<String, String> options) {
        try {
            Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
            return DatasetKinds.DATASET
                    .reader()
                    .read(new InputSource(file, options), Progress.none());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Dataset read(String content) {
        return read("loans.csv", content, Map.of()).value();
    }

    private Problem refused(String content, Map<String, String> options) {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> read("loans.csv", content, options));
        return refusal.problems().getFirst();
    }

    private static Column column(Dataset dataset, String name) {
        return dataset.column(name).orElseThrow();
    }

    private static double number(Dataset dataset, String name, int row) {
        return assertInstanceOf(NumberColumn.class, column(dataset, name)).value(row);
    }

    @Test
    void whatColumnsHoldIsToldFromTheirCells() {
        Dataset loans = read("amount,job,opened\n1200.5,clerk,2019-03-04\n900,none,2020-01-31\n");
        assertEquals("loans", loans.name());
        assertEquals(2, loans.size());
        assertEquals(1200.5, number(loans, "amount", 0));
        assertEquals(ColumnKind.CATEGORY, column(loans, "job").kind());
        assertEquals("none", column(loans, "job").text(1));
        assertEquals("2020-01-31", column(loans, "opened").text(1));
    }

    @Test
    void aPaddedExportWithMarkAndPointsForMissingIsRead() {
        Dataset loans =
                read(
                        "\uFEFF\"BAD\",\"DEBT\"\n\"        1\",\"       12.5\"\n\"   0\",\"     .\"\n");
        assertEquals(List.of("BAD", "DEBT"), loans.names());
        assertEquals(12.5, number(loans, "DEBT", 0));
        assertTrue(column(loans, "DEBT").isMissing(1));
    }

    @Test
    void semicolonsAndDecimalCommasAreRecognised() {
        Dataset loans = read("rate;city\n1,25;Köln\n3,5;Gdańsk\n");
        assertEquals(3.5, number(loans, "rate", 1));
        assertEquals("Gdańsk", column(loans, "city").text(1));
    }

    @Test
    void aLateWordMakesAColumnWordsAndIsTold() {
        StringBuilder rows = new StringBuilder("x,y\n");
        for (int row = 0; row < 30_000; row++) {
            rows.append(row == 29_000 ? "oops" : row).append(",1\n");
        }
        ReadInput<Dataset> read = read("late.csv", rows.toString(), Map.of());
        assertEquals(ColumnKind.TEXT, column(read.value(), "x").kind());
        assertEquals("28999", column(read.value(), "x").text(28_999));
        assertEquals("oops", column(read.value(), "x").text(29_000));
        assertEquals(ColumnKind.NUMBER, column(read.value(), "y").kind());
        assertTrue(read.isDoubtful());
        Problem told = read.findings().getFirst().problem();
        assertEquals("dataset.column-mixed", told.code());
        assertEquals(29_002, told.line().orElse(-1));
        assertEquals("x", told.field().orElse(""));
    }

    @Test
    void aWordNamedAsMissingLeavesAColumnNumbers() {
        Dataset loans = read("late.csv", "x\n1\noops\n3\n", Map.of("missing", "oops")).value();
        assertTrue(column(loans, "x").isMissing(1));
        assertEquals(3, number(loans, "x", 2));
    }

    @Test
    void typesCanBeNamedAndColumnsSkipped() {
        Dataset loans =
                read("loans.csv", "id,code\n1,7\n2,8\n", Map.of("types", "code=category,id=skip"))
                        .value();
        assertEquals(List.of("code"), loans.names());
        assertEquals(
                List.of("7", "8"),
                assertInstanceOf(CategoryColumn.class, column(loans, "code")).levels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Amount, EUR\"=category,id=skip",
                "id=skip, \"Amount, EUR=category\"",
                "\"id\"=skip,\"Amount, EUR\"=category"
            })
    void aColumnWhoseNameHasACommaIsNamedInQuotes(String types) {
        Dataset loans =
                read("loans.csv", "id,\"Amount, EUR\"\n1,7\n2,8\n", Map.of("types", types)).value();
        assertEquals(List.of("Amount, EUR"), loans.names());
        assertInstanceOf(CategoryColumn.class, column(loans, "Amount, EUR"));
    }

    @Test
    void aWordWithACommaThatStandsForAMissingCellIsNamedInQuotes() {
        Dataset loans =
                read("late.csv", "x;y\n1;2\nno, none;3\n", Map.of("missing", "\"no, none\",oops"))
                        .value();
        assertTrue(column(loans, "x").isMissing(1));
    }

    @Test
    void aCellThatIsNotOfTheNamedTypeIsRefusedWithLineAndColumn() {
        Problem refusal = refused("x,y\n1,2\n1,two\n", Map.of("types", "y=number"));
        assertEquals("dataset.cell-of-another-type", refusal.code());
        assertEquals(3, refusal.line().orElse(-1));
        assertEquals("y", refusal.field().orElse(""));
    }

    @Test
    void aTypeOfAColumnThatIsNotThereIsRefused() {
        assertTrue(refused("x\n1\n", Map.of("types", "z=number")).message().contains("“z”"));
    }

    @Test
    void aRowWithMoreFieldsThanTheHeaderIsRefused() {
        assertEquals("dataset.row-too-long", refused("x,y\n1,2\n1,2,3\n", Map.of()).code());
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsLine() {
        assertEquals(3, refused("x,y\n1,2\n\"3,4\n5,6\n", Map.of()).line().orElse(-1));
    }

    @Test
    void namesAreMadeToDiffer() {
        assertEquals(List.of("x", "x (2)", "column 3"), read("x,x,\n1,2,3\n").names());
    }

    @Test
    void theDigestIsThatOfTheTableAndNotOfTheFile() {
        assertEquals(read("a,b\n1,x\n").digest(), read("a;b\r\n 1;\"x\"\n").digest());
        assertNotEquals(read("a,b\n1,x\n").digest(), read("a,b\n2,x\n").digest());
        assertNotEquals(read("a,b\n1,x\n").digest(), read("a,c\n1,x\n").digest());
    }

    private static final String ARFF =
            """
            % a comment
            @relation 'loans of a bank'
            @ATTRIBUTE 'profit / assets' real
            @attribute job {clerk, 'self employed', '?'}
            @attribute opened date
            @attribute class {good,bad}
            @data
            1.5,'self employed',2019-03-04,good
            ?,?,?,bad
            {0 2, 3 bad}
            3,'?',2019-03-05,good
            """;

    @Test
    void anArffFileHasItsTypesAndQuotedNames() {
        Dataset loans = read("loans.arff", ARFF, Map.of()).value();
        assertEquals(List.of("profit / assets", "job", "opened", "class"), loans.names());
        assertEquals("self employed", column(loans, "job").text(0));
        assertTrue(column(loans, "job").isMissing(1));
        assertTrue(column(loans, "profit / assets").isMissing(1));
        assertEquals("?", column(loans, "job").text(3));
        assertFalse(column(loans, "job").isMissing(3));
    }

    @Test
    void aSparseRowLeavesOutZerosAndFirstLevels() {
        Dataset loans = read("loans.arff", ARFF, Map.of()).value();
        assertEquals(2, number(loans, "profit / assets", 2));
        assertEquals("clerk", column(loans, "job").text(2));
        assertEquals("bad", column(loans, "class").text(2));
    }

    @Test
    void aLevelThatIsNotDeclaredIsRefusedWithLineAndAttribute() {
        AnalysisException refusal =
                assertThrows(
                        AnalysisException.class,
                        () -> read("x.arff", ARFF + "1,clerk,?,ugly\n", Map.of()));
        assertEquals(12, refusal.problems().getFirst().line().orElse(-1));
        assertEquals("class", refusal.problems().getFirst().field().orElse(""));
    }
}
