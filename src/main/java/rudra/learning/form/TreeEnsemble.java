package rudra.learning.form;

import java.util.List;
import java.util.stream.IntStream;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * The mean of trees. Scoring costs O(rows × trees × depth).
 *
 * @param trees at least one
 */
public record TreeEnsemble(List<Tree> trees) implements ModelForm {
    private static final int ROWS_A_BLOCK = 4096;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public TreeEnsemble {
        trees = List.copyOf(trees);
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("An ensemble has at least one tree.");
        }
    }

    @Override
    public String format() {
        return "tree-ensemble";
    }

    @Override
    public int leastWidth() {
        return 1
                + trees.stream()
                        .flatMapToInt(tree -> IntStream.of(tree.feature()))
                        .max()
                        .orElse(-1);
    }

    @Override
    public double[] score(Features rows) {
        double[][] columns = new double[rows.width()][];
        for (int f = 0; f < columns.length; f++) {
            columns[f] = rows.column(f);
        }
        double[] scores = new double[rows.size()];
        int blocks = (rows.size() + ROWS_A_BLOCK - 1) / ROWS_A_BLOCK;
        IntStream.range(0, blocks)
                .parallel()
                .forEach(block -> {
                    int from = block * ROWS_A_BLOCK;
                    int to = Math.min(rows.size(), from + ROWS_A_BLOCK);
                    for (Tree tree : trees) {
                        add(tree, columns, scores, from, to);
                    }
                    for (int row = from; row < to; row++) {
                        scores[row] /= trees.size();
                    }
                });
        return scores;
    }

    private static void add(Tree tree, double[][] columns, double[] scores, int from, int to) {
        for (int row = from; row < to; row++) {
            int node = 0;
            while (tree.feature()[node] >= 0) {
                double x = columns[tree.feature()[node]][row];
                node = tree.goesLeft(node, x) ? tree.left()[node] : tree.right()[node];
            }
            scores[row] += tree.value()[node];
        }
    }
}
