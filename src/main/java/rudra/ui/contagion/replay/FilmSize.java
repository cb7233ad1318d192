package rudra.ui.contagion.replay;

/**
 * How large the frames of a film are.
 *
 * @param width in pixels, 320 to 7680
 * @param height in pixels, 240 to 4320
 */
record FilmSize(int width, int height) {
    /** Suits a slide. */
    static final FilmSize USUAL = new FilmSize(1280, 800);

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a caption would find no room or a frame no memory
     */
    FilmSize {
        if (width < 320 || width > 7680 || height < 240 || height > 4320) {
            throw new IllegalArgumentException(
                    "Frames of " + width + " × " + height + " cannot be made.");
        }
    }
}
