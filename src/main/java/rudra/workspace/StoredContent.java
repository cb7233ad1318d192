package rudra.workspace;

/**
 * What the store knows of a file that was put into it.
 *
 * @param sha256 the SHA-256 of the bytes, in lower-case hexadecimal
 * @param bytes the size
 * @param kept whether the store holds a copy; false for a file above the limit
 */
public record StoredContent(String sha256, long bytes, boolean kept) {}
