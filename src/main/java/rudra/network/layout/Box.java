package rudra.network.layout;

/** The smallest upright rectangle around a set of points. */
record Box(float minX, float minY, float maxX, float maxY) {

    static Box around(float[] x, float[] y) {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        return new Box(minX, minY, maxX, maxY);
    }

    float width() {
        return maxX - minX;
    }

    float height() {
        return maxY - minY;
    }

    float centreX() {
        return minX + width() / 2;
    }

    float centreY() {
        return minY + height() / 2;
    }

    /** The side of the square around the box. */
    float side() {
        return Math.max(width(), height());
    }
}
