import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Completes the packaged folder with what only the JDK that builds it can make: its own place, so
 * that the launcher finds it again, and a cache of loaded and linked classes (JEP 483 and 515),
 * which halves the start-up. The build runs it as {@code java installer/Prepare.java FOLDER}.
 *
 * <p>The cache fits this JDK and these jars only; any other Java passes it over in silence. The
 * program is as right without it, so that a rehearsal which fails is reported and forgiven.
 */
public final class Prepare {

    private static final String CACHE = "rudra.aot";

    private final Path folder;
    private final Path lib;

    private Prepare(Path folder) {
        this.folder = folder;
        this.lib = folder.resolve("lib");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Prepare prepare = new Prepare(Path.of(arguments[0]).toAbsolutePath());
        prepare.recordJdk();
        prepare.rehearse("list");
    }

    private void recordJdk() throws IOException {
        Files.writeString(lib.resolve("jdk-home"), System.getProperty("java.home") + "\n");
    }

    /** Runs the program once through its launcher, and lets the JDK keep what it loaded. */
    private void rehearse(String... arguments) throws IOException, InterruptedException {
        Path cache = lib.resolve(CACHE);
        Files.deleteIfExists(cache);
        Path log = folder.resolveSibling("rehearsal.log");
        Process rehearsal = start(log, arguments);
        boolean ended = rehearsal.waitFor(2, TimeUnit.MINUTES);
        if (!ended) {
            rehearsal.destroyForcibly().waitFor();
            Files.deleteIfExists(cache);
        }
        if (!ended || Files.notExists(cache)) {
            System.err.println("No start-up cache: the rehearsal did not end well, see " + log);
        }
    }

    private Process start(Path log, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(folder.resolve(windows ? "bin/rudra.bat" : "bin/rudra").toString());
        command.addAll(List.of(arguments));
        // A relative path, from lib: the options are split at blanks, which a folder's name may hold.
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(lib.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("RUDRA_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("RUDRA_JAVA_OPTIONS", "-XX:AOTCacheOutput=" + CACHE);
        return builder.start();
    }
}
