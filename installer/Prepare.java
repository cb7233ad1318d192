import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Completes the packaged folder with what only the JDK that builds it can say: where it is, so that
 * the launcher finds it on the machine where the program was built. Run by the build as
 * {@code java installer/Prepare.java FOLDER}.
 */
final class Prepare {

    private Prepare() {}

    static void main(String[] arguments) throws IOException {
        Path lib = Path.of(arguments[0], "lib");
        Files.writeString(lib.resolve("jdk-home"), System.getProperty("java.home") + "\n");
    }
}
