package rudra.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each system wants a program to keep a user's data. */
final class UserDataFolder {
    private static final String NAME = "rudra-workbench";

    private UserDataFolder() {}

    /**
     * The folder of this program.
     *
     * @param system the system's name, as in the property {@code os.name}
     * @param environment the environment's variables
     * @param home the user's home folder
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        // The XDG Base Directory Specification says to ignore a relative path.
        return absolute(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
