package rudra.app;

/**
 * An input of a past run, read again as it was then.
 *
 * @param input the input, recorded under the paths of that run
 * @param isAsItWas whether its files are still what they were; otherwise it comes from the store
 * @param <T> the type of the value
 */
public record RecalledInput<T>(LoadedInput<T> input, boolean isAsItWas) {}
