package rudra.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;

/** Which workspace a command uses, and what it says on opening it. */
final class WorkspaceChoice {
    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The workspace with the runs; else the user's own.")
    private @Nullable Path workspace;

    /** Opens the workspace, which must be there. */
    WorkspaceSession open(Workbench workbench, Console console) {
        return told(workbench.openWorkspace(Optional.ofNullable(workspace)), console);
    }

    /** Opens the workspace, or goes without where the user's own cannot be opened. */
    WorkspaceSession openOrGoWithout(Workbench workbench, Console console) {
        return told(workbench.openWorkspaceOrGoWithout(Optional.ofNullable(workspace)), console);
    }

    private static WorkspaceSession told(WorkspaceSession session, Console console) {
        session.notices().forEach(notice -> console.note("rudra: " + notice));
        return session;
    }

    /** How a run that a session kept is found again; empty where it kept nothing. */
    String whereKept(WorkspaceSession session, String run) {
        if (session.workspace().isEmpty()) {
            return "";
        }
        String option = workspace == null ? "" : " --workspace " + workspace;
        return " “rudra history show %s%s” finds it again.".formatted(run, option);
    }
}
