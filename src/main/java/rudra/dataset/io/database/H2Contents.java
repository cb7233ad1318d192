package rudra.dataset.io.database;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.SearchRow;
import org.h2.value.Value;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.job.CatchesAll;

/**
 * Looks at what a database of H2 defines, without opening it as one. To open it is to run what it
 * defines: functions written in Java, triggers, tables linked by a URL.
 */
@CatchesAll("the library throws whatever it stumbles over in a damaged file")
final class H2Contents {
    private static final String DEFINITIONS = "table.0";

    /** The columns of a definition: number, head, type, and the statement that makes it. */
    private static final int STATEMENT = 3;

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "^\\s*CREATE\\s+(\\w+\\s+)*?(ALIAS|AGGREGATE|TRIGGER|LINKED)\\b"
                            + "|\\b(LINK_SCHEMA|FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE)\"?\\s*\\(",
                    Pattern.CASE_INSENSITIVE);

    private H2Contents() {}

    /**
     * Refuses a database that brings programs along.
     *
     * @throws AnalysisException of sort {@code INPUT}; also if it is no database of H2
     */
    static void refusePrograms(DatabaseSource source, String path) {
        if (bringsPrograms(source, path)) {
            throw AnalysisException.input(
                    Problem.of(
                                    "database.programs",
                                    "The database brings programs of its own (a Java function, a trigger, a linked table or a view that reads files), which would run here. Export the table as CSV or Parquet.")
                            .inFile(source.told().toString()));
        }
    }

    private static boolean bringsPrograms(DatabaseSource source, String path) {
        try (MVStore store = new MVStore.Builder().fileName(path).readOnly().open()) {
            if (!store.hasMap(DEFINITIONS)) {
                throw new MVStoreException(0, "it defines no tables");
            }
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            TransactionMap<Long, SearchRow> definitions = transactions.begin().openMap(DEFINITIONS);
            Iterator<Long> keys = definitions.keyIterator(null);
            boolean found = false;
            while (keys.hasNext() && !found) {
                SearchRow row = definitions.get(keys.next());
                Value statement = row == null ? null : row.getValue(STATEMENT);
                String text = statement == null ? null : statement.getString();
                found = text != null && PROGRAM.matcher(text).find();
            }
            return found;
        } catch (RuntimeException e) {
            throw unreadable(source, e);
        }
    }

    private static AnalysisException unreadable(DatabaseSource source, RuntimeException cause) {
        Problem problem =
                Problem.of(
                                "database.not-opened",
                                "The file cannot be opened as a database of H2 2; it may be damaged, encrypted, of an older version, or in use by another program.")
                        .inFile(source.told().toString());
        return new AnalysisException(Sort.INPUT, List.of(problem), cause);
    }
}
