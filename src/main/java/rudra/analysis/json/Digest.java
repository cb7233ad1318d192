package rudra.analysis.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** SHA-256 digests, in lower-case hexadecimal. */
public final class Digest {
    private Digest() {}

    /** The digest of the canonical form (RFC 8785) of a JSON value. */
    public static String of(JsonNode tree) {
        return of(canonical(tree));
    }

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The canonical form (RFC 8785) of a JSON value, in UTF-8. */
    public static byte[] canonical(JsonNode tree) {
        try {
            // The library canonicalises objects and arrays; a bare value is put into an array.
            byte[] wrapped = new JsonCanonicalizer("[" + tree + "]").getEncodedUTF8();
            String text = new String(wrapped, StandardCharsets.UTF_8);
            return text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("A JSON tree is always valid JSON.", e);
        }
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
