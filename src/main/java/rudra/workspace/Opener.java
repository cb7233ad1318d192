package rudra.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who opens a workspace.
 *
 * @param program the program, such as {@code Rudra Workbench 1.2 (desktop)}
 * @param process the number of the process on its host
 * @param user the account's name
 * @param host the name of the computer
 */
public record Opener(String program, long process, String user, String host) {
    private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /** This process, under the given name of the program. */
    public static Opener thisProcess(String program) {
        return new Opener(
                program,
                ProcessHandle.current().pid(),
                System.getProperty("user.name", "?"),
                hostName());
    }

    /** Asks the network only where the system does not say its name: that may take seconds. */
    private static String hostName() {
        return named("COMPUTERNAME")
                .or(() -> named("HOSTNAME"))
                .or(Opener::linuxHost)
                .orElseGet(Opener::networkHost);
    }

    private static Optional<String> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(name -> !name.isBlank());
    }

    private static Optional<String> linuxHost() {
        try {
            return Optional.of(Files.readString(LINUX_HOST_NAME).strip())
                    .filter(name -> !name.isEmpty());
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }

    private static String networkHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "this computer";
        }
    }
}
