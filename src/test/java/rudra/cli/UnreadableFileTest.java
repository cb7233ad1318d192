package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that the user may not read, as another process meets them. The superuser may read
 * everything, so its process is started without that privilege.
 */
final class UnreadableFileTest {
    private static final List<String> WITHOUT_PRIVILEGE =
            List.of(
                    "setpriv",
                    "--bounding-set=-dac_override,-dac_read_search",
                    "--inh-caps=-dac_override,-dac_read_search");

    @TempDir private Path temporary;
    private Path folder;
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "This system has no permissions of the POSIX kind.");
        folder = Files.createDirectory(temporary.resolve("locked"));
        file = Files.writeString(folder.resolve("n.csv"), "lender,borrower,amount\nA,B,1\n");
    }

    @AfterEach
    void unlock() throws IOException {
        permit(folder, "rwx------");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void aFileWithoutPermissionIsRefusedInWords() throws Exception {
        permit(file, "---------");
        JsonNode error = refusal(Files.isReadable(file));
        assertEquals("file.no-permission", error.path("code").asString());
        assertTrue(error.path("message").asString().contains("no permission to read this file"));
        assertEquals(file.toString(), error.path("file").asString());
    }

    @Test
    void aFileInALockedFolderIsNotSaidToBeMissing() throws Exception {
        permit(folder, "---------");
        JsonNode error = refusal(Files.isReadable(file));
        assertEquals("file.no-permission", error.path("code").asString());
        assertTrue(error.path("message").asString().contains("folder"));
    }

    private JsonNode refusal(boolean isPrivileged) throws Exception {
        List<String> command = new ArrayList<>();
        if (isPrivileged) {
            assumeTrue(
                    Files.isExecutable(Path.of("/usr/bin/setpriv")),
                    "Whoever runs this test may read every file, and nothing takes that away.");
            command.addAll(WITHOUT_PRIVILEGE);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("run", "network.measures", "--network", file.toString(), "--json"));
        command.addAll(List.of("--workspace", temporary.resolve("workspace").toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        JsonNode output = JsonMapper.shared().readTree(process.getInputStream());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "The process does not end");
        assertEquals(3, process.exitValue());
        return output.path("error");
    }
}
