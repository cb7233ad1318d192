package rudra.dataset.io.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SelectStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "select * from loans;",
                " -- all of them\nSELECT 'a;b', 'it''s -- no comment', \"into\" FROM t /* ; */ ;  ",
                "WITH a AS (SELECT 1), b (x) AS NOT MATERIALIZED (SELECT 2) SELECT * FROM a, b",
                "WITH RECURSIVE n AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT * FROM n",
                "(SELECT 1) UNION (SELECT 2)",
                "SELECT load, copy, \"set\" FROM power WHERE (load IS NOT NULL) AND (load > 3)",
                "SELECT replace(name, 'a', 'b'), sum(load ORDER BY day) FROM power",
                "SELECT substring(name FROM 2 FOR 3) FROM t",
            })
    void oneSelectIsTaken(String sql) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            assertEquals(Optional.empty(), SelectStatement.objection(sql, kind), sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "-- SELECT 1",
                "SELECT 1; SELECT 2",
                "SELECT 1;;",
                "DELETE FROM loans",
                "INSERT INTO t SELECT 1",
                "UPDATE t SET x = 1",
                "CALL FILE_WRITE('x', 'y')",
                "COPY t TO 'x.csv'",
                "ATTACH 'x.db' AS x",
                "PRAGMA database_list",
                "INSTALL httpfs",
                "LOAD httpfs",
                "EXPLAIN ANALYZE DELETE FROM t",
                "VALUES (1)",
                "FROM t",
                "SHOW TABLES",
                "SELECT * INTO copy FROM loans",
                "SELECT * FROM loans FOR UPDATE",
                "SELECT * FROM loans FOR NO KEY UPDATE",
                "SELECT * FROM loans FOR SHARE",
                "WITH gone AS (DELETE FROM loans RETURNING *) SELECT * FROM gone",
                "WITH a AS (SELECT 1) DELETE FROM loans",
                "WITH a AS (SELECT 1) INSERT INTO t SELECT * FROM a",
                "SELECT * FROM FINAL TABLE (INSERT INTO t VALUES (1))",
                "SELECT * FROM FINAL TABLE (UPDATE t SET x = 1)",
                "SELECT FILE_READ('/etc/passwd')",
                "SELECT \"FILE_READ\"('/etc/passwd')",
                "SELECT * FROM CSVREAD ('/etc/passwd')",
                "SELECT * FROM LINK_SCHEMA('A', '', 'jdbc:h2:mem:', '', '', 'P')",
                "SELECT * FROM read_csv('x.csv')",
                "SELECT * FROM parquet_scan('x')",
                "SELECT pg_read_file('/etc/passwd')",
                "SELECT pg_catalog.pg_terminate_backend(1)",
                "SELECT lo_import('/etc/passwd')",
                "SELECT * FROM dblink('host=x', 'SELECT 1') AS t(x int)",
                "SELECT query_to_xml('DELETE FROM t', true, true, '')",
                "SELECT load_extension('x.so')",
                "SELECT nextval('s')",
                "SELECT 'open",
                "SELECT \"open",
                "SELECT /* open",
                "SELECT 1 /* outer /* inner */ ; DELETE FROM t -- */",
                "SELECT $$a$$; DELETE FROM t",
                "SELECT $a$ ' $a$ ; DELETE FROM t -- '",
                "SELECT E'\\'; DELETE FROM t --'",
                "SELECT e'\\'; DELETE FROM t --'",
                "SELECT 1 \u0000; DELETE FROM t",
            })
    void allElseIsRefusedWhateverTheDatabase(String sql) {
        for (DatabaseKind kind : DatabaseKind.values()) {
            assertTrue(SelectStatement.objection(sql, kind).isPresent(), kind + ": " + sql);
        }
    }

    @Test
    void bracketsAreQuotesWhereTheDatabaseTakesThemForSuch() {
        String sql = "SELECT [a'] ; DELETE FROM t --']";
        assertTrue(SelectStatement.objection(sql, DatabaseKind.SQLITE).isPresent());
        String list = "SELECT [a, '] ; DELETE FROM t --']";
        assertEquals(Optional.empty(), SelectStatement.objection(list, DatabaseKind.DUCKDB));
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void backticksHideNothing(DatabaseKind kind) {
        assertTrue(SelectStatement.objection("SELECT `a'` ; DELETE FROM t --'", kind).isPresent());
    }

    @Test
    void commentsOfH2HideNothing() {
        assertTrue(
                SelectStatement.objection("SELECT 1 // '\n; DELETE FROM t -- '", DatabaseKind.H2)
                        .isPresent());
        assertEquals(
                Optional.empty(), SelectStatement.objection("SELECT 7 // 2", DatabaseKind.DUCKDB));
    }

    @Test
    void theObjectionSaysWhatToDo() {
        assertEquals(
                "The query begins with “DROP”. Only one SELECT is run, perhaps with WITH before it;"
                        + " nothing is ever written.",
                SelectStatement.objection("drop table x", DatabaseKind.SQLITE).orElse(""));
    }
}
