package rudra.dataset.io;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import rudra.analysis.file.Row;
import rudra.analysis.file.RowBatch;

/**
 * Takes the columns of rows, some thousand rows at a time, while the next rows are read. On one
 * thread it takes them in between. What comes out is the same: columns know nothing of each other.
 */
final class ColumnWork implements AutoCloseable {
    private final List<OpenColumn> columns;
    private final Optional<ForkJoinPool> pool;
    private RowBatch filling = new RowBatch();
    private RowBatch taken = new RowBatch();
    private Optional<ForkJoinTask<?>> running = Optional.empty();

    /**
     * Begins with no rows.
     *
     * @param threads on how many to compute, the one that adds rows among them
     */
    ColumnWork(List<OpenColumn> columns, int threads) {
        this.columns = columns;
        this.pool = threads > 1 ? Optional.of(new ForkJoinPool(threads - 1)) : Optional.empty();
    }

    void add(Row row) {
        filling.add(row);
        if (filling.isFull()) {
            hand();
        }
    }

    /** Takes what is left. */
    void finish() {
        hand();
        await();
    }

    private void hand() {
        await();
        RowBatch rows = filling;
        filling = taken;
        filling.clear();
        taken = rows;
        pool.ifPresentOrElse(
                workers ->
                        running =
                                Optional.of(
                                        workers.submit(() ->
                                                columns.parallelStream()
                                                        .forEach(c -> c.take(rows)))),
                () -> columns.forEach(column -> column.take(rows)));
    }

    private void await() {
        running.ifPresent(ForkJoinTask::join);
        running = Optional.empty();
    }

    @Override
    public void close() {
        pool.ifPresent(ForkJoinPool::close);
    }
}
