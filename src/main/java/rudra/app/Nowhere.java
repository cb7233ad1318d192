package rudra.app;

import java.io.IOException;
import java.nio.file.Path;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Digest;

/** The journal of a program without a workspace. */
record Nowhere() implements RunJournal {

    @Override
    public void begin(RunRecord running) {
        // There is no place to note it.
    }

    @Override
    public void finish(RunRecord ended) {
        // There is no place to keep it.
    }

    @Override
    public String keep(Path file) {
        try {
            return FileDigest.of(file);
        } catch (IOException e) {
            throw FileDigest.unreadable(file, e);
        }
    }

    @Override
    public String keep(byte[] content) {
        return Digest.of(content);
    }
}
