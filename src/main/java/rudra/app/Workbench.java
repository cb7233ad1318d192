package rudra.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.reference.Verification;
import rudra.workspace.Opener;
import rudra.workspace.Workspace;

/**
 * Everything that a face needs, built once. Immutable; making one reads no file of the user's and
 * opens no workspace.
 */
public final class Workbench {
    private static final String PROGRAM = "Rudra Workbench";

    private final Messages messages;
    private final Catalogue catalogue;
    private final Verification verification;
    private final ReferenceCases referenceCases;
    private final Samples samples;

    private Workbench() {
        this.messages = Messages.load();
        this.catalogue = new Catalogue(Analyses.all());
        this.verification = new Verification(Analyses.referenceMethods());
        this.referenceCases = new ReferenceCases(Analyses.REFERENCE_FILES);
        this.samples = Samples.beside(ProgramFolder.find());
    }

    /** The program as it ships. */
    public static Workbench create() {
        return new Workbench();
    }

    /** The words that faces show. */
    public Messages messages() {
        return messages;
    }

    /** Every analysis. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Compares engines with worked examples. */
    public Verification verification() {
        return verification;
    }

    /** The worked examples. */
    public ReferenceCases referenceCases() {
        return referenceCases;
    }

    /** The samples that ship with the program. */
    public Samples samples() {
        return samples;
    }

    /** The recipes that ship with the program. */
    public Recipes recipes() {
        return Recipes.beside(ProgramFolder.find());
    }

    /** Writes what runs left where a person wants it. */
    public ArtefactExport artefactExport() {
        return new ArtefactExport(Analyses.artefactFormats());
    }

    /** Reads inputs and takes their digests. */
    public InputLoader inputLoader() {
        return new InputLoader();
    }

    /**
     * Opens a workspace; takes a moment of disk work.
     *
     * @param folder where it is; the user's own where none is named
     * @throws AnalysisException of sort {@code FAILURE} if it cannot be opened at all
     */
    public WorkspaceSession openWorkspace(Optional<Path> folder) {
        return WorkspaceSession.of(
                Workspace.open(
                        folder.orElseGet(Workspace::defaultFolder), Opener.thisProcess(PROGRAM)),
                catalogue);
    }

    /**
     * Opens a workspace, or goes without one where the user's own cannot be opened: a calculation
     * is not refused because its record cannot be kept, but the session's notices say so.
     *
     * @param folder a folder that was asked for, which must open; the user's own where none was
     * @throws AnalysisException of sort {@code FAILURE} if a folder that was asked for cannot be
     *     opened
     */
    public WorkspaceSession openWorkspaceOrGoWithout(Optional<Path> folder) {
        try {
            return openWorkspace(folder);
        } catch (AnalysisException e) {
            if (folder.isPresent()) {
                throw e;
            }
            return WorkspaceSession.without(
                    catalogue, "This run is not kept: " + e.problems().getFirst());
        }
    }

    /** The ids of all analyses, in the order of the catalogue. */
    public List<String> analysisIds() {
        return catalogue.all().stream().map(analysis -> analysis.id()).toList();
    }
}
