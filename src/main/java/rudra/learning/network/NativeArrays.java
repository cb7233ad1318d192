package rudra.learning.network;

import java.util.Arrays;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Arrays outside Java's memory. The first use loads the native library, which takes a second or
 * more; from then on it computes on one thread, so that sums come out in the same order.
 */
final class NativeArrays {
    static {
        Nd4j.create(1);
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        openblas_nolapack.blas_set_num_threads(1);
        Nd4j.getMemoryManager().togglePeriodicGc(false);
    }

    private NativeArrays() {}

    /** Makes this thread's random numbers, which dropout draws, begin anew. */
    static void seed(long seed) {
        Nd4j.getRandom().setSeed(seed);
    }

    /** Copies some rows; to be closed. */
    static INDArray rows(double[][] all, int[] chosen) {
        return Nd4j.createFromArray(
                Arrays.stream(chosen).mapToObj(row -> all[row]).toArray(double[][]::new));
    }

    /** Copies some values as a column; to be closed. */
    static INDArray column(double[] all, int[] chosen) {
        return Nd4j.createFromArray(
                Arrays.stream(chosen)
                        .mapToObj(row -> new double[] {all[row]})
                        .toArray(double[][]::new));
    }
}
