package rudra.app;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Ids of runs: UUIDs of version 7 (RFC 9562), whose alphabetical order is the order in time. */
final class RunId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 10;

    private RunId() {}

    static String at(Instant now) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        long tail = Long.parseUnsignedLong(HexFormat.of().formatHex(random, 2, RANDOM_BYTES), 16);
        long head =
                (now.toEpochMilli() << 16)
                        | 0x7000L
                        | ((random[0] & 0x0FL) << 8)
                        | (random[1] & 0xFFL);
        long variant = (tail & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(head, variant).toString();
    }
}
