package rudra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell launcher, run against Javas that are scripts: each prints its own name and what it was
 * given, so that the test sees which one was chosen and how it was called.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

    @TempDir Path folder;
    private Path launcher;

    @BeforeEach
    void installInAFolderWhoseNameHasBlanks() throws IOException {
        Path home = folder.resolve("Rudra of the analyst");
        Files.createDirectories(home.resolve("lib"));
        launcher = home.resolve("bin/rudra");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("installer/launcher/rudra"), launcher);
        makeExecutable(launcher);
    }

    @Test
    void prefersTheRuntimeBesideItToEveryOtherJava() throws Exception {
        java(home().resolve("runtime"), "25.0.3");
        Path other = java(folder.resolve("other"), "26");
        Outcome outcome = run(Map.of("RUDRA_JAVA_HOME", other.toString()), "list");
        assertEquals("runtime", outcome.java());
    }

    @Test
    void prefersItsOwnVariableToJavaHome() throws Exception {
        Path mine = java(folder.resolve("mine"), "25");
        Path theirs = java(folder.resolve("theirs"), "25");
        Outcome outcome =
                run(
                        Map.of("RUDRA_JAVA_HOME", mine.toString(), "JAVA_HOME", theirs.toString()),
                        "list");
        assertEquals("mine", outcome.java());
    }

    @Test
    void passesOverAJavaThatIsTooOldForTheOneThatBuiltIt() throws Exception {
        Path old = java(folder.resolve("old"), "17.0.15");
        Path builder = java(folder.resolve("the builder"), "25.0.1");
        Files.writeString(home().resolve("lib/jdk-home"), builder + "\n");
        Outcome outcome = run(Map.of("JAVA_HOME", old.toString()), "list");
        assertEquals("the builder", outcome.java());
    }

    @Test
    void takesTheJavaOnThePathLastAndThroughItsLinks() throws Exception {
        Path real = java(folder.resolve("installed"), "25.0.2");
        Path bin = Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(bin.resolve("java"), real.resolve("bin/java"));
        Outcome outcome = run(Map.of("PATH", bin + ":" + withoutJava()), "list");
        assertEquals("installed", outcome.java());
    }

    @Test
    void asksAJavaThatHasNoReleaseFileForItsVersion() throws Exception {
        Path bare = java(folder.resolve("bare"), "26.0.1");
        Files.delete(bare.resolve("release"));
        assertEquals("bare", run(Map.of("JAVA_HOME", bare.toString()), "list").java());
    }

    @Test
    void endsWithOneSentenceAndFourWhereNoJavaIsNewEnough() throws Exception {
        Path old = java(folder.resolve("old"), "24.0.2");
        Path bin = Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(bin.resolve("java"), old.resolve("bin/java"));
        Outcome outcome =
                run(Map.of("JAVA_HOME", old.toString(), "PATH", bin + ":" + withoutJava()), "list");
        assertEquals(4, outcome.exit());
        assertEquals("", outcome.output());
        assertEquals(
                "rudra: no Java 25 or later found; install one, or set RUDRA_JAVA_HOME to its"
                        + " folder.\n",
                outcome.error());
    }

    @Test
    void isFoundThroughALinkFromElsewhere() throws Exception {
        java(home().resolve("runtime"), "25");
        Path link = folder.resolve("rudra");
        Files.createSymbolicLink(link, launcher);
        launcher = link;
        Outcome outcome = run(Map.of(), "list");
        assertTrue(
                outcome.arguments().contains(home().toRealPath() + "/lib/rudra.jar"),
                outcome.output());
    }

    @Test
    void handsOverEveryArgumentAsItStandsAndTheExitCodeBack() throws Exception {
        java(home().resolve("runtime"), "25");
        Outcome outcome = run(Map.of(), "run", "a b", "", "*", "--set=x=\"1\"", "exit=7");
        List<String> given = outcome.arguments();
        int main = given.indexOf("rudra.Main");
        assertEquals(
                List.of("run", "a b", "", "*", "--set=x=\"1\"", "exit=7"),
                given.subList(main + 1, given.size()));
        assertEquals(7, outcome.exit());
    }

    @Test
    void usesEachFacesStartUpCacheWhereThereIsOne() throws Exception {
        java(home().resolve("runtime"), "25");
        assertEquals(List.of(), caches("list"));
        Path lib = home().resolve("lib").toRealPath();
        Files.createFile(lib.resolve("desktop.aot"));
        assertEquals(List.of(), caches("list"));
        Files.createFile(lib.resolve("command-line.aot"));
        assertEquals(List.of("-XX:AOTCache=" + lib.resolve("command-line.aot")), caches("list"));
        assertEquals(List.of("-XX:AOTCache=" + lib.resolve("desktop.aot")), caches());
    }

    private List<String> caches(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments).arguments().stream()
                .filter(argument -> argument.contains("AOTCache"))
                .toList();
    }

    private Path home() {
        return folder.resolve("Rudra of the analyst");
    }

    /** A folder that looks like a JDK of this version; its java prints its folder and arguments. */
    private static Path java(Path home, String version) throws IOException {
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(
                home.resolve("release"), "IMAGE_TYPE=\"JDK\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ "$1" != -version ] || { echo 'openjdk version "VERSION" 2026-01-20' >&2; exit 0; }
                echo 'HOME'
                status=0
                for argument in "$@"; do
                    echo "$argument"
                    case $argument in exit=*) status=${argument#exit=} ;; esac
                done
                exit $status
                """
                        .replace("VERSION", version)
                        .replace("HOME", home.getFileName().toString()));
        makeExecutable(java);
        return home;
    }

    private static void makeExecutable(Path file) {
        assertTrue(file.toFile().setExecutable(true));
    }

    private Outcome run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path error = folder.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(error.toFile());
        builder.environment().clear();
        // No Java can be found here unless the test puts one there.
        builder.environment().put("PATH", withoutJava().toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the launcher did not end");
        return new Outcome(
                process.exitValue(),
                Files.readString(output, UTF_8),
                Files.readString(error, UTF_8));
    }

    /** A folder with the two tools that the launcher needs; the usual ones may hold a Java too. */
    private Path withoutJava() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("readlink", "sed")) {
            Path there = Path.of("/usr/bin", tool);
            Path real = Files.exists(there) ? there : Path.of("/bin", tool);
            Path wrapper = bin.resolve(tool);
            Files.writeString(wrapper, "#!/bin/sh\nexec " + real + " \"$@\"\n");
            makeExecutable(wrapper);
        }
        return bin;
    }

    private record Outcome(int exit, String output, String error) {

        /** The name of the folder of the Java that ran. */
        String java() {
            return output.lines().findFirst().orElse("none; " + error);
        }

        List<String> arguments() {
            return output.lines().skip(1).toList();
        }
    }
}
