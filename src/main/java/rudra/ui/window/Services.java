package rudra.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputKind;
import rudra.analysis.InputSource;
import rudra.analysis.RunRecord;
import rudra.analysis.reference.CaseResult;
import rudra.app.Catalogue;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.LoadedInput;
import rudra.app.Messages;
import rudra.app.RecalledInput;
import rudra.app.Recipe;
import rudra.app.ReplayedRun;
import rudra.app.RunRequest;
import rudra.app.Sample;
import rudra.job.Progress;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the desktop asks of the program beneath it. All methods but {@link #messages} and {@link
 * #catalogue} may take long and are called inside jobs.
 */
public interface Services {

    /** The words of the program. */
    Messages messages();

    /** The analyses that can be run. */
    Catalogue catalogue();

    /**
     * Reads an input with the digests of its files.
     *
     * @throws rudra.analysis.AnalysisException if the file cannot be used
     */
    <T> LoadedInput<T> load(String name, InputKind<T> kind, InputSource source, Progress progress);

    /**
     * Runs an analysis and keeps a record of the run.
     *
     * @throws rudra.analysis.AnalysisException if the request is wrong or the run fails
     */
    CompletedRun run(RunRequest request, Progress progress);

    /**
     * Compares the engines with worked examples.
     *
     * @param places files or folders of cases; none for the cases that ship
     */
    List<CaseResult> verify(List<Path> places, Progress progress);

    /**
     * Repeats a past run from its record and compares the results.
     *
     * @throws rudra.analysis.AnalysisException if an input is gone or the run fails
     */
    ReplayedRun repeat(RunRecord past, Progress progress);

    /**
     * Reads an input of a past run again, as it was then.
     *
     * @return empty if the run had no such input
     * @throws rudra.analysis.AnalysisException if neither its file nor a copy is there any more
     */
    <T> Optional<RecalledInput<T>> recall(
            RunRecord past, InputDeclaration<T> declaration, Progress progress);

    /** Past runs that hold a text, newest first; an empty text asks for all. */
    RunList runs(String text, int most);

    /** The result that the store keeps for a run, if it does. */
    Optional<ObjectNode> result(RunRecord run);

    /** The files that a run left and that the store still keeps. */
    List<KeptArtefact> artefacts(RunRecord run);

    /** The workspace: where it is and whether this process writes to it. */
    WorkspaceState workspace();

    /**
     * The samples that ship.
     *
     * @throws rudra.analysis.AnalysisException if they are not there
     */
    List<Sample> samples();

    /**
     * The recipes that ship: what to ask of a table for some purpose.
     *
     * @throws rudra.analysis.AnalysisException if they are not there
     */
    List<Recipe> recipes();

    /** Where the program writes its log. */
    Path logFile();
}
