package rudra.analysis.file;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real disk with room for a few pages, mounted in a folder until it is closed. */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Mounts the disk; skips the test where the system does not allow that. */
    static SmallDisk mount(Path folder, String size) throws IOException, InterruptedException {
        assumeTrue(
                Files.isRegularFile(Path.of("/proc/mounts")), "A small disk needs Linux's tmpfs.");
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder);
        assumeTrue(mounted, "Mounting a small disk needs the rights of the superuser.");
        return new SmallDisk(folder);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", folder);
    }

    private static boolean run(Object... command) throws IOException, InterruptedException {
        String[] words = new String[command.length];
        for (int k = 0; k < words.length; k++) {
            words[k] = command[k].toString();
        }
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }
}
