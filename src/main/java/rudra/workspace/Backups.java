package rudra.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the database in {@code backups/}, each a compressed SQL script: reading every row is a
 * test of the database, and a later version of H2 can read it.
 */
final class Backups {
    private static final int KEPT = 10;
    private static final String PREFIX = "rudra-";
    private static final String SUFFIX = ".sql.gz";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);

    private final Path folder;

    Backups(Path folder) {
        this.folder = folder;
    }

    /** The time as it stands in names of files. */
    static String stamp(Instant time) {
        return STAMP.format(time);
    }

    /** All backups, the newest first. */
    List<Path> newestFirst() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Backups::isBackup)
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    /** Whether a backup of that day, in UTC, is there. */
    boolean hasOneOf(Instant day) throws IOException {
        String prefix = PREFIX + DAY.format(LocalDate.ofInstant(day, ZoneOffset.UTC));
        return newestFirst().stream().anyMatch(file -> name(file).startsWith(prefix));
    }

    /**
     * Takes a backup, and lets go of the oldest beyond ten.
     *
     * @throws SQLException if the database cannot be read or the backup not be written; the older
     *     backups then are as they were
     */
    void take(Connection connection, Instant now) throws SQLException {
        Path target = folder.resolve(PREFIX + stamp(now) + SUFFIX);
        Path temporary = DurableFile.temporaryBeside(target);
        try {
            Files.createDirectories(folder);
            script(connection, temporary);
            DurableFile.force(temporary);
            DurableFile.move(temporary, target);
            forgetOldest();
        } catch (IOException e) {
            throw new SQLException("The backup " + target + " cannot be written: " + e, e);
        } finally {
            deleteUnfinished(temporary);
        }
    }

    private static void script(Connection connection, Path target) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SCRIPT SIMPLE NOPASSWORDS NOSETTINGS TO ? COMPRESSION GZIP")) {
            statement.setString(1, target.toString());
            statement.execute();
        }
    }

    /** Fills an empty database from a backup. */
    static void restore(Connection connection, Path backup) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("RUNSCRIPT FROM ? COMPRESSION GZIP")) {
            statement.setString(1, backup.toString());
            statement.execute();
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> all = newestFirst();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.delete(old);
        }
    }

    private static void deleteUnfinished(Path temporary) throws SQLException {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new SQLException("An unfinished backup cannot be deleted: " + temporary, e);
        }
    }

    private static boolean isBackup(Path file) {
        return name(file).startsWith(PREFIX) && name(file).endsWith(SUFFIX);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
