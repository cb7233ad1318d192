package rudra.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import rudra.job.Progress;

class GeographicLayoutTest {

    /**
     * Equal area: the projection's Jacobian is the sphere's, cos(latitude), at any latitude and
     * longitude.
     */
    @Test
    void theProjectionKeepsAreas() {
        double h = 1e-4;
        for (double latitude = -80; latitude <= 80; latitude += 16) {
            double xAlong =
                    (EqualEarth.x(latitude, 30 + h) - EqualEarth.x(latitude, 30 - h))
                            / Math.toRadians(2 * h);
            double yAlong =
                    (EqualEarth.y(latitude + h) - EqualEarth.y(latitude - h))
                            / Math.toRadians(2 * h);
            assertEquals(
                    Math.cos(Math.toRadians(latitude)),
                    xAlong * yAlong,
                    1e-6,
                    "at latitude " + latitude);
        }
    }

    /**
     * The published extent: the equator is 2.05458 times as long as the central meridian (Šavrič et
     * al. 2018).
     */
    @Test
    void theProjectionHasItsPublishedAspect() {
        assertEquals(2.05458, EqualEarth.x(0, 180) / EqualEarth.y(90), 1e-4);
    }

    @Test
    void northIsUpAndEastIsRight() {
        Positions places =
                place(new double[] {51.5, -33.9, 35.7}, new double[] {-0.1, 18.4, 139.7});

        assertTrue(places.y()[0] < places.y()[1], "London is above Cape Town");
        assertTrue(places.x()[2] > places.x()[0], "Tokyo is right of London");
    }

    @Test
    void institutionsOfOneCityStandAroundItApart() {
        double[] latitude = new double[300];
        java.util.Arrays.fill(latitude, 50.1);
        double[] longitude = new double[300];
        java.util.Arrays.fill(longitude, 8.7);

        Positions places = place(latitude, longitude);

        for (int i = 0; i < 300; i++) {
            assertTrue(places.distance(0, i) < 0.5, "node " + i + " is far away");
            for (int j = 0; j < i; j++) {
                assertTrue(places.distance(i, j) > 0.005, i + " covers " + j);
            }
        }
    }

    @Test
    void institutionsOfUnknownPlaceStandBelowTheMap() {
        Positions places =
                place(new double[] {48.9, Double.NaN, -40, 999}, new double[] {2.3, 10, 170, 0});

        assertTrue(places.y()[1] > places.y()[2]);
        assertTrue(places.y()[3] > places.y()[2]);
    }

    @Test
    void refusesCoordinatesThatDoNotMatch() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GeographicLayout(new double[2], new double[3]));
        Layout two = new GeographicLayout(new double[2], new double[2]);
        assertThrows(
                IllegalArgumentException.class,
                () -> two.place(Graphs.withoutLinks(3), Progress.none()));
    }

    private static Positions place(double[] latitude, double[] longitude) {
        return new GeographicLayout(latitude, longitude)
                .place(Graphs.withoutLinks(latitude.length), Progress.none());
    }
}
