package rudra.network.io;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of a network before it is read.
 *
 * @param main the file of the network
 * @param institutions the file of the institution table, where one is named
 * @param suggestedInstitutions an institution table that lies beside the file under the same name
 */
public record NetworkPreview(
        FilePreview main,
        Optional<FilePreview> institutions,
        Optional<Path> suggestedInstitutions) {}
