package rudra.learning;

import java.util.Map;

/** Hears nothing. */
enum NobodyListens implements TrainingListener {
    INSTANCE;

    @Override
    public void iterated(int iteration, Map<String, Double> losses) {}

    @Override
    public void kept(int iteration) {}

    @Override
    public boolean isListening() {
        return false;
    }
}
