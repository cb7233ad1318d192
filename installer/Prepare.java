import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    private static final List<String> OPTIONS =
            List.of(
                    "-Drudra.rehearsal=true",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Duser.home=../../rehearsal",
                    "-XX:AOTCacheOutput=" + CACHE);

    private final Path folder;
    private final Path lib;

    private Prepare(Path folder) {
        this.folder = folder;
        this.lib = folder.resolve("lib");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Prepare prepare = new Prepare(Path.of(arguments[0]).toAbsolutePath());
        prepare.recordJdk();
        prepare.rehearse();
    }

    private void recordJdk() throws IOException {
        Files.writeString(lib.resolve("jdk-home"), System.getProperty("java.home") + "\n");
    }

    /** Opens the desktop once, without a display, and lets the JDK keep what it loaded. */
    private void rehearse() throws IOException, InterruptedException {
        Path cache = lib.resolve(CACHE);
        Files.deleteIfExists(cache);
        Path log = folder.resolveSibling("rehearsal.log");
        Process rehearsal = start(log);
        boolean ended = rehearsal.waitFor(1, TimeUnit.MINUTES);
        if (!ended) {
            rehearsal.destroyForcibly().waitFor();
            Files.deleteIfExists(cache);
        }
        if (!ended || Files.notExists(cache)) {
            System.err.println("No start-up cache: the rehearsal did not end well, see " + log);
        }
    }

    private Process start(Path log) throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path launcher = folder.resolve(windows ? "bin/rudra.bat" : "bin/rudra");
        // A relative path, from lib: the options are split at blanks, which a folder's name may hold.
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString())
                        .directory(lib.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("RUDRA_JAVA_HOME", System.getProperty("java.home"));
        environment.put("RUDRA_JAVA_OPTIONS", String.join(" ", OPTIONS));
        // The workspace of whoever builds stays untouched.
        String elsewhere = folder.resolveSibling("rehearsal").toString();
        environment.put("XDG_DATA_HOME", elsewhere);
        environment.put("LOCALAPPDATA", elsewhere);
        environment.put("APPDATA", elsewhere);
        return builder.start();
    }
}
