package rudra.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;
import rudra.analysis.json.Digest;

/** The SHA-256 of files of any size. */
final class FileDigest {
    private static final int BUFFER = 1 << 16;

    private FileDigest() {}

    static String of(Path file) throws IOException {
        MessageDigest digest = Digest.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether a file has the given digest; one that cannot be read has none. */
    static boolean matches(Path file, String sha256) {
        try {
            return of(file).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    static AnalysisException unreadable(Path file, IOException cause) {
        return AnalysisException.input(
                Problem.of(
                                "input.unreadable",
                                "The file cannot be read (" + FileProblems.reason(cause) + ").")
                        .inFile(file.toString()));
    }
}
