package rudra.app;

import java.util.List;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.ReadInput;
import rudra.analysis.RunInput;

/**
 * An input that was read, with the digests of the files that it was read from.
 *
 * @param name the name of the declared input
 * @param content the value and what was noticed on the way
 * @param files the files, the main one first; its options are those in force
 * @param <T> the type of the value
 */
public record LoadedInput<T>(String name, ReadInput<T> content, List<RunInput> files) {

    /** Copies the files. */
    public LoadedInput {
        files = List.copyOf(files);
    }

    /** The same input under the paths of an earlier run, whose files had the same digests. */
    LoadedInput<T> recordedAs(List<RunInput> earlier) {
        return new LoadedInput<>(name, content, earlier);
    }

    Inputs addTo(Inputs inputs, InputDeclaration<?> declaration) {
        return addCast(inputs, declaration);
    }

    private <D> Inputs addCast(Inputs inputs, InputDeclaration<D> declaration) {
        return inputs.with(declaration, declaration.kind().type().cast(content.value()));
    }
}
