package rudra.dataset.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;
import rudra.job.Progress;

/**
 * Looks at the parts of a workbook before anybody takes them apart: a file of a few kilobytes can
 * unfold to more than any memory holds. One pass over the unpacked bytes, in constant memory.
 */
final class WorkbookParts {
    /** A sheet of a million rows and a hundred columns has some 4 GB of XML. */
    private static final long BYTES_AT_MOST = 8L << 30;

    /** Texts are kept in memory while cells are read. */
    private static final long TEXT_BYTES_AT_MOST = 1L << 30;

    /** A cell of Excel holds 32,767 characters, each of up to six bytes where it is escaped. */
    private static final long CELL_BYTES_AT_MOST = 1L << 20;

    /** Sheets of the same rows again and again are packed a hundredfold, never a thousandfold. */
    private static final long TIMES_AT_MOST = 300;

    private static final long SMALL = 256L << 20;

    private static final Pattern FROM_1904 =
            Pattern.compile("\\bdate1904\\s*=\\s*[\"'](1|true|on)[\"']");
    private static final int BLOCK = 1 << 16;

    private final Path file;
    private boolean from1904;

    private WorkbookParts(Path file) {
        this.file = file;
    }

    /**
     * Whether days are counted from 1904 on.
     *
     * @throws AnalysisException of sort {@code INPUT} if it is no workbook, has a password, is
     *     damaged or would unfold beyond measure
     */
    static boolean countFrom1904(Path file, Progress progress) {
        FileProblems.requireReadable(file);
        WorkbookParts parts = new WorkbookParts(file);
        parts.refuseOldOnes();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            parts.look(zip, progress);
        } catch (ZipException e) {
            throw parts.damaged(e);
        } catch (IOException e) {
            throw parts.refusal("xlsx.unreadable", "The file cannot be read.", e);
        }
        return parts.from1904;
    }

    private void refuseOldOnes() {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] head = stream.readNBytes(8);
            String start = new String(head, StandardCharsets.ISO_8859_1);
            if (head.length == 0) {
                throw refusal("file.empty", "The file is empty.");
            }
            if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                throw refusal(
                        "xlsx.old-or-encrypted",
                        "The workbook has a password or is of the form before 2007 (.xls). Open it in"
                                + " Excel and save it as .xlsx without a password.");
            }
            if (!start.startsWith("PK")) {
                throw refusal(
                        "xlsx.no-workbook",
                        "This is no Excel workbook, whatever its name says. If it is a text file,"
                                + " say format=delimited.");
            }
        } catch (IOException e) {
            throw refusal("xlsx.unreadable", "The file cannot be read.", e);
        }
    }

    private void look(ZipFile zip, Progress progress) throws IOException {
        long all = 0;
        boolean isWorkbook = false;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            boolean isText = entry.getName().endsWith("sharedStrings.xml");
            long room = Math.min(BYTES_AT_MOST - all, isText ? TEXT_BYTES_AT_MOST : BYTES_AT_MOST);
            all += unfolded(zip, entry, room, progress);
            isWorkbook |= entry.getName().endsWith("workbook.xml");
        }
        if (!isWorkbook) {
            throw refusal(
                    "xlsx.no-workbook",
                    "This is a ZIP archive without a workbook in it. Unpack it and open what is"
                            + " inside.");
        }
    }

    /** The bytes of a part, counted and not believed. */
    private long unfolded(ZipFile zip, ZipEntry entry, long room, Progress progress)
            throws IOException {
        byte[] block = new byte[BLOCK];
        long bytes = 0;
        long sinceTag = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                progress.checkCancelled();
                if (bytes == 0 && entry.getName().endsWith("workbook.xml")) {
                    String head = new String(block, 0, read, StandardCharsets.UTF_8);
                    from1904 = FROM_1904.matcher(head).find();
                }
                bytes += read;
                sinceTag = sinceTag(block, read, sinceTag, entry);
                boolean isBomb = bytes > SMALL && bytes / TIMES_AT_MOST > entry.getCompressedSize();
                if (bytes > room || isBomb) {
                    throw beyondMeasure(entry);
                }
            }
        }
        return bytes;
    }

    private long sinceTag(byte[] block, int length, long before, ZipEntry entry) {
        if (!entry.getName().endsWith(".xml")) {
            return 0;
        }
        long since = before;
        for (int k = 0; k < length; k++) {
            since = block[k] == '<' ? 0 : since + 1;
            if (since > CELL_BYTES_AT_MOST) {
                throw beyondMeasure(entry);
            }
        }
        return since;
    }

    private AnalysisException beyondMeasure(ZipEntry entry) {
        return refusal(
                "xlsx.beyond-measure",
                "The part “%s” of the workbook unfolds to more than a sheet can hold; it is not read. Export the sheet as CSV."
                        .formatted(Words.clip(entry.getName())));
    }

    private AnalysisException damaged(IOException cause) {
        return refusal(
                "xlsx.unreadable",
                "The workbook is damaged or cut. Open it in Excel, let it be repaired, and save it.",
                cause);
    }

    private AnalysisException refusal(String code, String message, IOException cause) {
        return new AnalysisException(
                Sort.INPUT, List.of(Problem.of(code, message).inFile(file.toString())), cause);
    }

    private AnalysisException refusal(String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(file.toString()));
    }
}
