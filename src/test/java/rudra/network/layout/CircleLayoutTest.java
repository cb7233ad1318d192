package rudra.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import rudra.job.Progress;

class CircleLayoutTest {

    @Test
    void neighboursInOrderAreOneUnitOfArcApart() {
        Positions places = new CircleLayout().place(Graphs.withoutLinks(60), Progress.none());

        double radius = 60 / (2 * Math.PI);
        for (int i = 0; i < 60; i++) {
            assertEquals(radius, Math.hypot(places.x()[i], places.y()[i]), 1e-4);
            assertEquals(
                    2 * radius * Math.sin(Math.PI / 60), places.distance(i, (i + 1) % 60), 1e-4);
        }
        assertEquals(-radius, places.y()[0], 1e-4, "the first is at the top");
    }

    @Test
    void oneNodeIsAtTheCentre() {
        Positions places = new CircleLayout().place(Graphs.withoutLinks(1), Progress.none());

        assertEquals(0, Math.hypot(places.x()[0], places.y()[0]));
    }
}
