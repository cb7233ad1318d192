package rudra.network.generate;

import java.util.List;

/**
 * A European city with its country and position in degrees, rounded to tenths.
 *
 * @param name in English
 * @param country ISO 3166 alpha-2
 * @param latitude degrees north
 * @param longitude degrees east
 */
record City(String name, String country, double latitude, double longitude) {

    /** Sixty cities; the nine financial centres first. */
    static final List<City> ALL =
            List.of(
                    new City("Frankfurt", "DE", 50.1, 8.7),
                    new City("Paris", "FR", 48.9, 2.4),
                    new City("London", "GB", 51.5, -0.1),
                    new City("Zurich", "CH", 47.4, 8.5),
                    new City("Milan", "IT", 45.5, 9.2),
                    new City("Amsterdam", "NL", 52.4, 4.9),
                    new City("Madrid", "ES", 40.4, -3.7),
                    new City("Stockholm", "SE", 59.3, 18.1),
                    new City("Vienna", "AT", 48.2, 16.4),
                    new City("Hamburg", "DE", 53.6, 10.0),
                    new City("Munich", "DE", 48.1, 11.6),
                    new City("Cologne", "DE", 50.9, 7.0),
                    new City("Stuttgart", "DE", 48.8, 9.2),
                    new City("Leipzig", "DE", 51.3, 12.4),
                    new City("Lyon", "FR", 45.8, 4.8),
                    new City("Marseille", "FR", 43.3, 5.4),
                    new City("Lille", "FR", 50.6, 3.1),
                    new City("Bordeaux", "FR", 44.8, -0.6),
                    new City("Nantes", "FR", 47.2, -1.6),
                    new City("Manchester", "GB", 53.5, -2.2),
                    new City("Edinburgh", "GB", 56.0, -3.2),
                    new City("Leeds", "GB", 53.8, -1.5),
                    new City("Bristol", "GB", 51.5, -2.6),
                    new City("Geneva", "CH", 46.2, 6.1),
                    new City("Basel", "CH", 47.6, 7.6),
                    new City("Rome", "IT", 41.9, 12.5),
                    new City("Turin", "IT", 45.1, 7.7),
                    new City("Naples", "IT", 40.9, 14.3),
                    new City("Bologna", "IT", 44.5, 11.3),
                    new City("Rotterdam", "NL", 51.9, 4.5),
                    new City("Utrecht", "NL", 52.1, 5.1),
                    new City("Brussels", "BE", 50.8, 4.4),
                    new City("Antwerp", "BE", 51.2, 4.4),
                    new City("Luxembourg", "LU", 49.6, 6.1),
                    new City("Barcelona", "ES", 41.4, 2.2),
                    new City("Valencia", "ES", 39.5, -0.4),
                    new City("Bilbao", "ES", 43.3, -2.9),
                    new City("Seville", "ES", 37.4, -6.0),
                    new City("Lisbon", "PT", 38.7, -9.1),
                    new City("Porto", "PT", 41.1, -8.6),
                    new City("Gothenburg", "SE", 57.7, 12.0),
                    new City("Malmo", "SE", 55.6, 13.0),
                    new City("Oslo", "NO", 59.9, 10.8),
                    new City("Bergen", "NO", 60.4, 5.3),
                    new City("Copenhagen", "DK", 55.7, 12.6),
                    new City("Aarhus", "DK", 56.2, 10.2),
                    new City("Helsinki", "FI", 60.2, 24.9),
                    new City("Tampere", "FI", 61.5, 23.8),
                    new City("Dublin", "IE", 53.3, -6.3),
                    new City("Cork", "IE", 51.9, -8.5),
                    new City("Graz", "AT", 47.1, 15.4),
                    new City("Linz", "AT", 48.3, 14.3),
                    new City("Prague", "CZ", 50.1, 14.4),
                    new City("Brno", "CZ", 49.2, 16.6),
                    new City("Warsaw", "PL", 52.2, 21.0),
                    new City("Krakow", "PL", 50.1, 19.9),
                    new City("Budapest", "HU", 47.5, 19.0),
                    new City("Athens", "GR", 38.0, 23.7),
                    new City("Zagreb", "HR", 45.8, 16.0),
                    new City("Ljubljana", "SI", 46.1, 14.5));
}
