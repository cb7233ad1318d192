package rudra.ui.window;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import rudra.analysis.file.AtomicFile;
import rudra.ui.notice.Notice;

/**
 * Carries something away into a file that the user chooses: written in the background, the old file
 * intact where writing fails.
 */
public final class FileExport {
    private final WindowModel window;

    /** Exports of a window. */
    public FileExport(WindowModel window) {
        this.window = window;
    }

    /** Asks for a file and writes a text into it, as UTF-8. */
    public void text(String suggestedName, Supplier<String> text) {
        text(window.messages().text("result.export"), suggestedName, text);
    }

    /** The same under another title. */
    public void text(String title, String suggestedName, Supplier<String> text) {
        bytes(title, suggestedName, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks for a file and writes bytes into it.
     *
     * @param bytes makes them, in the background
     */
    public void bytes(String suggestedName, Supplier<byte[]> bytes) {
        bytes(window.messages().text("result.export"), suggestedName, bytes);
    }

    private void bytes(String title, String suggestedName, Supplier<byte[]> bytes) {
        window.dialogs().save(title, suggestedName).ifPresent(file -> write(file, bytes));
    }

    private void write(Path file, Supplier<byte[]> bytes) {
        window.submit(
                window.messages().text("job.export", String.valueOf(file.getFileName())),
                progress -> {
                    byte[] content = bytes.get();
                    AtomicFile.write(file, out -> out.write(content));
                    return file;
                },
                done -> window.tell(Notice.done(window.messages().text("result.exported", done))));
    }
}
