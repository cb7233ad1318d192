package rudra.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one process at a time write to a workspace, and tells the others who it is.
 *
 * <p>The system's lock is on {@code workspace.guard} and ends with the process that took it,
 * however it ends: there is no stale lock to clean up. {@code workspace.lock} only says who it is.
 * They are two files because, on POSIX systems, a process that closes any handle of a locked file
 * loses the lock, reading the name included; and because Windows lets nobody read what is locked.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final String GUARD = "workspace.guard";
    private static final String NAME = "workspace.lock";

    /** Tells this virtual machine from an earlier one with the same process number. */
    private static final String SESSION = UUID.randomUUID().toString();

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int PAUSES = 20;

    /** How an attempt to take the lock ended. */
    sealed interface Attempt {
        /** The lock is ours until it is closed. */
        record Taken(WorkspaceLock lock) implements Attempt {}

        /** Somebody else has it. */
        record Refused(Optional<Holder> holder) implements Attempt {}
    }

    private final FileChannel guard;
    private final FileLock lock;
    private final Path name;

    private WorkspaceLock(FileChannel guard, FileLock lock, Path name) {
        this.guard = guard;
        this.lock = lock;
        this.name = name;
    }

    /** Tries once to take the lock of a folder. */
    static Attempt take(Path folder, Opener opener, Instant now) throws IOException {
        Path name = folder.resolve(NAME);
        Optional<LockNote> note = read(name);
        // Seen before the guard is touched: closing a second handle would give up our own lock.
        if (note.isPresent() && note.get().session().equals(SESSION)) {
            return new Attempt.Refused(note.map(LockNote::holder));
        }
        FileChannel guard =
                FileChannel.open(
                        folder.resolve(GUARD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = tryLock(guard);
        if (lock.isEmpty()) {
            guard.close();
            return new Attempt.Refused(awaitHolder(name));
        }
        WorkspaceLock taken = new WorkspaceLock(guard, lock.get(), name);
        taken.sayWho(new LockNote(new Holder(opener, now), SESSION));
        return new Attempt.Taken(taken);
    }

    private static Optional<FileLock> tryLock(FileChannel guard) throws IOException {
        try {
            return Optional.ofNullable(guard.tryLock());
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        } catch (IOException unsupported) {
            guard.close();
            throw unsupported;
        }
    }

    private void sayWho(LockNote note) throws IOException {
        try {
            DurableFile.write(name, note.toBytes());
        } catch (IOException e) {
            lock.release();
            guard.close();
            throw e;
        }
    }

    /** Between taking the guard and saying who it is, the other needs a moment. */
    private static Optional<Holder> awaitHolder(Path name) throws IOException {
        for (int i = 0; i < PAUSES; i++) {
            Optional<LockNote> note = read(name);
            if (note.isPresent()) {
                return note.map(LockNote::holder);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    private static Optional<LockNote> read(Path name) throws IOException {
        try {
            return LockNote.parse(Files.readAllBytes(name));
        } catch (NoSuchFileException nobody) {
            return Optional.empty();
        }
    }

    /** Takes the name away, then gives the lock back. */
    @Override
    public void close() throws IOException {
        try (guard) {
            // Emptied in place, which works on a full disk too.
            try (FileChannel channel = FileChannel.open(name, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
            lock.release();
        }
    }
}
