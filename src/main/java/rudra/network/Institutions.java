package rudra.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The institutions of a network in file order: ids, names and whatever else the files say of them.
 * Immutable.
 *
 * <p>Look-up by id takes constant time.
 */
public final class Institutions {
    private final List<String> ids;
    private final Map<String, Integer> indexById;
    private final List<String> names;
    private final Map<String, double[]> numbers;
    private final Map<String, List<String>> texts;

    private Institutions(
            List<String> ids,
            List<String> names,
            Map<String, double[]> numbers,
            Map<String, List<String>> texts) {
        this.ids = List.copyOf(ids);
        this.names = List.copyOf(names);
        this.numbers = numbers;
        this.texts = texts;
        this.indexById = index(this.ids);
    }

    /**
     * Institutions of which only the ids are known.
     *
     * @param ids unique, in file order
     * @throws IllegalArgumentException if an id occurs twice
     */
    public static Institutions of(List<String> ids) {
        return new Institutions(ids, ids, Map.of(), Map.of());
    }

    /** The same institutions with names for people, one an institution. */
    public Institutions named(List<String> newNames) {
        requireSize(newNames.size());
        return new Institutions(ids, newNames, numbers, texts);
    }

    /**
     * The same institutions with a further column of numbers.
     *
     * @param column its name; {@link #LATITUDE} and {@link #LONGITUDE} are in degrees
     * @param values one an institution, not-a-number where missing; copied
     */
    public Institutions withNumbers(String column, double[] values) {
        requireSize(values.length);
        Map<String, double[]> more = new LinkedHashMap<>(numbers);
        more.put(column, values.clone());
        return new Institutions(ids, names, more, texts);
    }

    /** The same institutions with a further column of text, empty where missing. */
    public Institutions withTexts(String column, List<String> values) {
        requireSize(values.size());
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        more.put(column, List.copyOf(values));
        return new Institutions(ids, names, numbers, more);
    }

    /** The column of {@link #withNumbers} that holds degrees north. */
    public static final String LATITUDE = "latitude";

    /** The column of {@link #withNumbers} that holds degrees east. */
    public static final String LONGITUDE = "longitude";

    /** The column of {@link #withTexts} that holds the country. */
    public static final String COUNTRY = "country";

    /** The number of institutions. */
    public int size() {
        return ids.size();
    }

    /** The ids in file order. */
    public List<String> ids() {
        return ids;
    }

    /** The id of institution i. */
    public String id(int i) {
        return ids.get(i);
    }

    /** The name of institution i; its id where it has no name. */
    public String name(int i) {
        return names.get(i);
    }

    /** The position of the institution with the given id. */
    public OptionalInt indexOf(String id) {
        Integer index = indexById.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What people call the institution of an id; the id itself where there is none. O(1). */
    public String nameOf(String id) {
        OptionalInt found = indexOf(id);
        return found.isPresent() ? name(found.getAsInt()) : id;
    }

    /** The names of the columns of numbers, in file order. */
    public List<String> numberColumns() {
        return List.copyOf(numbers.keySet());
    }

    /** The names of the columns of text, in file order. */
    public List<String> textColumns() {
        return List.copyOf(texts.keySet());
    }

    /** The number in the given column of institution i; not-a-number where missing. */
    public double number(String column, int i) {
        double[] values = numbers.get(column);
        return values == null ? Double.NaN : values[i];
    }

    /** The text in the given column of institution i; empty where missing. */
    public String text(String column, int i) {
        List<String> values = texts.get(column);
        return values == null ? "" : values.get(i);
    }

    private void requireSize(int size) {
        if (size != ids.size()) {
            throw new IllegalArgumentException("One value an institution is needed.");
        }
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            if (index.put(ids.get(i), i) != null) {
                throw new IllegalArgumentException("The id " + ids.get(i) + " occurs twice.");
            }
        }
        return index;
    }
}
