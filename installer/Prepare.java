import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Completes the packaged folder with what only the JDK that builds it can make: its own place, so
 * that the launcher finds it again, and for each face a cache of loaded and linked classes (JEP
 * 483 and 515), which halves the start-up. The build runs it as {@code java installer/Prepare.java FOLDER}.
 *
 * <p>The cache fits this JDK and these jars only; any other Java passes it over in silence. The
 * program is as right without it, so that a rehearsal which fails is reported and forgiven.
 */
public final class Prepare {

    private static final List<String> OPTIONS =
            List.of(
                    "-Drudra.rehearsal=true",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Duser.home=../../rehearsal");

    private final Path folder;
    private final Path lib;

    private Prepare(Path folder) {
        this.folder = folder;
        this.lib = folder.resolve("lib");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Prepare prepare = new Prepare(Path.of(arguments[0]).toAbsolutePath());
        prepare.recordJdk();
        prepare.rehearse("desktop");
        prepare.rehearse("command-line", "verify");
    }

    private void recordJdk() throws IOException {
        Files.writeString(lib.resolve("jdk-home"), System.getProperty("java.home") + "\n");
    }

    /** Runs the program once, without a display, and lets the JDK keep what it loaded. */
    private void rehearse(String face, String... arguments)
            throws IOException, InterruptedException {
        Path cache = lib.resolve(face + ".aot");
        Files.deleteIfExists(cache);
        Path log = folder.resolveSibling("rehearsal-" + face + ".log");
        Process rehearsal = start(cache, log, arguments);
        boolean ended = rehearsal.waitFor(1, TimeUnit.MINUTES);
        if (!ended) {
            rehearsal.destroyForcibly().waitFor();
            Files.deleteIfExists(cache);
        }
        if (!ended || Files.notExists(cache)) {
            System.err.println("No start-up cache: the rehearsal did not end well, see " + log);
        }
    }

    private Process start(Path cache, Path log, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(folder.resolve(windows ? "bin/rudra.bat" : "bin/rudra").toString());
        command.addAll(List.of(arguments));
        // Without its folder, from lib: the options are split at blanks, which a name may hold.
        String options = String.join(" ", OPTIONS) + " -XX:AOTCacheOutput=" + cache.getFileName();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(lib.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("RUDRA_JAVA_HOME", System.getProperty("java.home"));
        environment.put("RUDRA_JAVA_OPTIONS", options);
        // The workspace of whoever builds stays untouched.
        String elsewhere = folder.resolveSibling("rehearsal").toString();
        environment.put("XDG_DATA_HOME", elsewhere);
        environment.put("LOCALAPPDATA", elsewhere);
        environment.put("APPDATA", elsewhere);
        return builder.start();
    }
}
