package rudra.network.layout;

import rudra.job.Progress;

/**
 * The moving bodies of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, "ForceAtlas2, a
 * continuous graph layout algorithm", PLoS ONE 9(6), 2014): linked nodes attract in proportion to
 * distance, all nodes repel by (degree + 1)(degree + 1) ÷ distance, gravity pulls to the centre,
 * and every node's speed falls as it swings.
 *
 * <p>Differences from the paper: places are stretched sideways in the end, because screens are
 * wide; attraction is divided by the mean weight, so that the picture does not depend on the
 * currency's unit; and speeds cool towards the end. One thread and one order of summation: the same
 * input gives the same places. One step takes O(n log n + links).
 */
final class ForceSimulation {

    private static final float STRETCH = 1.3f;
    private static final float WEAKEST = 0.3f;
    private static final float STRONGEST = 5;
    private static final double SPEED = 0.1;
    private static final double MAX_DISPLACEMENT = 10;
    private static final double MAX_RISE = 1.5;
    private static final int NODES_BETWEEN_CHECKS = 2048;

    private final LayoutGraph graph;
    private final ForceParameters parameters;
    private final float[] attraction;
    private final float[] mass;
    private final float gravity;
    private final float[] x;
    private final float[] y;
    private final float[] forceX;
    private final float[] forceY;
    private final float[] lastForceX;
    private final float[] lastForceY;
    private final QuadTree tree;
    private double globalSpeed = 1;

    ForceSimulation(LayoutGraph graph, Positions start, ForceParameters parameters) {
        int n = graph.nodes();
        this.graph = graph;
        this.parameters = parameters;
        x = start.x().clone();
        y = start.y().clone();
        forceX = new float[n];
        forceY = new float[n];
        lastForceX = new float[n];
        lastForceY = new float[n];
        tree = new QuadTree(n);
        mass = new float[n];
        for (int i = 0; i < n; i++) {
            mass[i] = graph.degree(i) + 1f;
        }
        attraction = attractions(graph, parameters.weightInfluence());
        gravity = (float) (parameters.gravity() * Math.sqrt(graph.entries() + n));
    }

    /**
     * Weights relative to their mean, damped by the power and bounded: exposures span many orders
     * of magnitude, and a node whose links are all tiny must not be driven far away.
     */
    private static float[] attractions(LayoutGraph graph, double power) {
        float[] damped = new float[graph.entries()];
        double sum = 0;
        for (int k = 0; k < damped.length; k++) {
            damped[k] = (float) Math.pow(graph.weight(k), power);
            sum += damped[k];
        }
        float scale = (float) (damped.length / Math.max(sum, Double.MIN_NORMAL));
        for (int k = 0; k < damped.length; k++) {
            damped[k] = Math.clamp(damped[k] * scale, WEAKEST, STRONGEST);
        }
        return damped;
    }

    /**
     * Moves every node once.
     *
     * @param temperature from 1, moving freely, to 0, at rest
     */
    void step(double temperature, Progress progress) {
        System.arraycopy(forceX, 0, lastForceX, 0, forceX.length);
        System.arraycopy(forceY, 0, lastForceY, 0, forceY.length);
        tree.build(x, y, mass);
        sumForces(progress);
        adaptSpeed();
        move(temperature);
    }

    private void sumForces(Progress progress) {
        float thetaSquared = (float) (parameters.theta() * parameters.theta());
        for (int k = 0; k < x.length; k++) {
            if (k % NODES_BETWEEN_CHECKS == 0) {
                progress.checkCancelled();
            }
            int i = tree.bodyAt(k);
            tree.sumForces(x[i], y[i], thetaSquared);
            forceX[i] = mass[i] * tree.forceX();
            forceY[i] = mass[i] * tree.forceY();
            attract(i);
            pullToCentre(i);
        }
    }

    private void attract(int i) {
        float fx = 0;
        float fy = 0;
        int end = graph.rowStart(i + 1);
        for (int k = graph.rowStart(i); k < end; k++) {
            int j = graph.neighbour(k);
            fx += attraction[k] * (x[j] - x[i]);
            fy += attraction[k] * (y[j] - y[i]);
        }
        forceX[i] += fx;
        forceY[i] += fy;
    }

    private void pullToCentre(int i) {
        double pull = gravity * mass[i] / Math.max(Math.hypot(x[i], y[i]), 1e-6);
        forceX[i] -= (float) (pull * x[i]);
        forceY[i] -= (float) (pull * y[i]);
    }

    /** Equations 8 to 12 of the paper: how erratic all nodes are decides how fast all may go. */
    private void adaptSpeed() {
        double swinging = 0;
        double traction = 0;
        for (int i = 0; i < x.length; i++) {
            swinging += mass[i] * swing(i);
            traction +=
                    mass[i] * Math.hypot(forceX[i] + lastForceX[i], forceY[i] + lastForceY[i]) / 2;
        }
        if (swinging > 0) {
            globalSpeed = Math.min(traction / swinging, MAX_RISE * globalSpeed);
        }
    }

    private double swing(int i) {
        return Math.hypot(forceX[i] - lastForceX[i], forceY[i] - lastForceY[i]);
    }

    /** Equations 13 and 14 of the paper. */
    private void move(double temperature) {
        for (int i = 0; i < x.length; i++) {
            double force = Math.hypot(forceX[i], forceY[i]);
            double speed = SPEED * globalSpeed / (1 + globalSpeed * Math.sqrt(swing(i)));
            double bounded =
                    temperature * Math.min(speed, MAX_DISPLACEMENT / Math.max(force, 1e-9));
            x[i] += (float) (bounded * forceX[i]);
            y[i] += (float) (bounded * forceY[i]);
        }
    }

    /** A copy of where the nodes are now. */
    Positions positions() {
        float[] stretched = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            stretched[i] = STRETCH * x[i];
        }
        return new Positions(stretched, y.clone());
    }
}
