package rudra.workspace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second virtual machine that works in a workspace, and says on its output what it has done. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the class {@link OtherProgram} with a task and its arguments. */
    static OtherProcess start(String task, Path folder, String... arguments) throws IOException {
        return new OtherProcess(launch(List.of(), task, folder, arguments));
    }

    /** The same behind a command that limits what the process may do. */
    static OtherProcess startBehind(
            List<String> prefix, String task, Path folder, String... arguments) throws IOException {
        return new OtherProcess(launch(prefix, task, folder, arguments));
    }

    private static Process launch(
            List<String> prefix, String task, Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(OtherProgram.class.getName(), task, folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    long pid() {
        return process.pid();
    }

    /** The next line that the process says; empty text at its end. */
    String line() throws IOException {
        String line = output.readLine();
        return line == null ? "" : line;
    }

    /** All lines up to the end. */
    List<String> remainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Tells the process to end in order. */
    void goOn() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
    }

    /** Ends the process as {@code kill -9} does; what it said before can still be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "The process cannot be killed");
    }

    int exit() throws InterruptedException {
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "The process does not end");
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
