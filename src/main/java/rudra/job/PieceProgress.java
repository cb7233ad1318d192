package rudra.job;

import java.util.ArrayList;
import java.util.List;

/**
 * The progress of one of many pieces that are done at once; the whole counts them.
 *
 * @param whole of which it is a piece
 * @param name what its lines stand under
 */
record PieceProgress(Progress whole, List<String> name) implements InnerProgress {

    @Override
    public void update(double fraction, String message) {
        // The whole counts pieces, not their parts.
    }

    @Override
    public void point(WatchedPoint point) {
        List<String> line = new ArrayList<>(name);
        line.addAll(point.line());
        whole.point(new WatchedPoint(line, point.x(), point.y()));
    }

    @Override
    public int threads() {
        return 1;
    }
}
