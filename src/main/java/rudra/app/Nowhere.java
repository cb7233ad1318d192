package rudra.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunRecord;
import rudra.analysis.file.FileProblems;
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
    public Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("rudra-run");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw notMade(e);
        }
    }

    private static AnalysisException notMade(IOException cause) {
        Problem problem =
                Problem.of(
                        "run.no-folder",
                        "No temporary folder could be made (" + FileProblems.reason(cause) + ").");
        return new AnalysisException(AnalysisException.Sort.FAILURE, List.of(problem), cause);
    }

    /** The file stays where it is until the program ends. */
    @Override
    public KeptArtefact keepArtefact(Path file) {
        file.toFile().deleteOnExit();
        String name = file.getFileName().toString();
        try {
            return new KeptArtefact(
                    new RunArtefact(name, FileDigest.of(file), Files.size(file)), file);
        } catch (IOException e) {
            throw FileDigest.unreadable(file, e);
        }
    }

    @Override
    public String keep(byte[] content) {
        return Digest.of(content);
    }
}
