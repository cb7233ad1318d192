package rudra.workspace;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import rudra.analysis.json.Ids;

/** The conditions of a query as SQL, with the values that belong to its question marks. */
final class RunFilter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    RunFilter(RunQuery query) {
        query.analysis().ifPresent(id -> add("analysis = ?", id));
        query.outcome().ifPresent(outcome -> add("outcome = ?", Ids.of(outcome)));
        query.from().ifPresent(time -> add("started >= ?", time.atOffset(ZoneOffset.UTC)));
        query.to().ifPresent(time -> add("started < ?", time.atOffset(ZoneOffset.UTC)));
        query.text().ifPresent(text -> add("LOCATE(?, words) > 0", RunQuery.folded(text)));
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** The clause, empty where nothing is asked. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the values of the clause and returns the index of the next parameter. */
    int bind(PreparedStatement statement) throws SQLException {
        int next = 1;
        for (Object value : values) {
            statement.setObject(next++, value);
        }
        return next;
    }
}
