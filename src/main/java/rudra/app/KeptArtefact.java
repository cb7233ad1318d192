package rudra.app;

import java.nio.file.Path;
import rudra.analysis.RunArtefact;

/**
 * A file that a run left, and where it is; not to be changed.
 *
 * @param artefact its name, digest and size
 * @param file where it is, under whatever name: in the workspace's store, or in a temporary folder
 *     for as long as the program runs
 */
public record KeptArtefact(RunArtefact artefact, Path file) {}
