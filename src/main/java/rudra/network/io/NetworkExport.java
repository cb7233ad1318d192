package rudra.network.io;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rudra.analysis.AnalysisException;
import rudra.analysis.file.AtomicFile;
import rudra.network.Network;

/**
 * Writes networks to files: the workbench's own JSON, which gives back exactly the same network,
 * and tables for other programs. A file is replaced whole or not at all. Stateless and thread-safe.
 */
public final class NetworkExport {

    /**
     * Writes the workbench's own JSON in UTF-8.
     *
     * @throws AnalysisException of sort {@code FAILURE} if the file cannot be written; what was
     *     there before is unchanged
     */
    public void writeJson(Network network, Path file) {
        AtomicFile.write(file, stream -> JsonWriting.write(network, stream));
    }

    /** Writes the exposures as CSV: creditor, debtor, amount. Errors as for JSON. */
    public void writeExposures(Network network, Path file) {
        AtomicFile.write(file, stream -> new CsvWriting(network).exposures(utf8(stream)));
    }

    /**
     * Writes the institutions as CSV with balance sheets and attributes. An institution without an
     * equity figure has empty balance-sheet cells. Errors as for JSON.
     */
    public void writeInstitutions(Network network, Path file) {
        AtomicFile.write(file, stream -> new CsvWriting(network).institutions(utf8(stream)));
    }

    private static Writer utf8(OutputStream stream) {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }
}
