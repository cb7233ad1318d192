package rudra.analysis.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/** What can be wrong with a file, in words. */
public final class FileProblems {
    private FileProblems() {}

    /** Refuses what is not a file that can be opened and has content. */
    public static void requireReadable(Path file) {
        if (Files.notExists(file)) {
            throw refusal(file, "file.missing", "There is no such file. Check the path.");
        }
        if (!Files.exists(file)) {
            throw refusal(
                    file,
                    "file.no-permission",
                    "You have no permission to look into the folder of this file. Change the"
                            + " folder's permissions or copy the file to where you may read it.");
        }
        if (Files.isDirectory(file)) {
            throw refusal(file, "file.folder", "This is a folder. Name one of the files in it.");
        }
        if (!Files.isRegularFile(file)) {
            throw refusal(file, "file.not-regular", "This is a device or pipe, not a file.");
        }
        if (!Files.isReadable(file)) {
            throw refusal(
                    file,
                    "file.no-permission",
                    "You have no permission to read this file. Change its permissions or copy it"
                            + " to where you may read it.");
        }
    }

    /** Refuses a file whose first bytes say that it is not text. */
    static void requireText(Path file, byte[] head) {
        if (head.length == 0) {
            throw refusal(file, "file.empty", "The file is empty.");
        }
        Optional<String> kind = binaryKind(file, head);
        if (kind.isPresent()) {
            throw refusal(
                    file,
                    "file.not-text",
                    "This is "
                            + kind.get()
                            + ", not a text file, whatever its name says. Save or export it as"
                            + " CSV (UTF-8) and open that.");
        }
    }

    private static Optional<String> binaryKind(Path file, byte[] head) {
        String start =
                new String(head, 0, Math.min(16, head.length), Charset.forName("ISO-8859-1"));
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004")) {
            boolean sheet = name.endsWith(".xlsx") || name.endsWith(".xlsm");
            return Optional.of(sheet ? "an Excel workbook" : "an Excel workbook or a ZIP archive");
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of("an old Excel workbook");
        }
        if (start.startsWith("\u001F\u008B")) {
            return Optional.of("a gzip archive");
        }
        if (start.startsWith("%PDF")) {
            return Optional.of("a PDF document");
        }
        if (start.startsWith("PAR1")) {
            return Optional.of("a Parquet file");
        }
        return TextEncoding.looksBinary(head) ? Optional.of("a binary file") : Optional.empty();
    }

    /** The exception of a file that broke while it was read. */
    static AnalysisException unreadable(Path file, IOException cause) {
        String message = "The file could not be read (" + reason(cause) + ").";
        return new AnalysisException(
                AnalysisException.Sort.INPUT,
                List.of(Problem.of("file.unreadable", message).inFile(file.toString())),
                cause);
    }

    static AnalysisException refusal(Path file, String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(file.toString()));
    }

    /** The reason of a failure without the class names that only a programmer knows. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason();
        }
        String message = cause.getMessage();
        return message == null ? "input or output failed" : message;
    }
}
