package rudra.learning.training;

import java.util.List;
import java.util.Map;
import rudra.job.Progress;
import rudra.job.WatchedPoint;
import rudra.learning.TrainingListener;

/**
 * Tells the losses of a training to those who watch the work.
 *
 * @param progress of the training
 */
public record ToldLosses(Progress progress) implements TrainingListener {

    @Override
    public void iterated(int iteration, Map<String, Double> losses) {
        losses.forEach(
                (name, loss) -> progress.point(new WatchedPoint(List.of(name), iteration, loss)));
    }

    @Override
    public void kept(int iteration) {
        // Which step is kept shows in what was scored; the curve has no place for it.
    }

    @Override
    public boolean isListening() {
        return progress.isWatched();
    }
}
