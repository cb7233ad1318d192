package rudra.simulation;

/** Hears of every finished step, in order, on the thread that runs the simulation. */
@FunctionalInterface
public interface SimulationObserver {

    /** Takes one step; the record never changes afterwards. */
    void step(StepRecord record);

    /** An observer of both. */
    default SimulationObserver and(SimulationObserver other) {
        return record -> {
            step(record);
            other.step(record);
        };
    }
}
