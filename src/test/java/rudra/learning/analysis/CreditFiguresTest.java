package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.SharedData;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.validation.StratifiedKFold;

/**
 * How good untuned families are on public tables of credit: the mean area over seeds of the folds
 * is at least what is published for such models. All tables and five seeds with {@code
 * -Drudra.thorough=true}.
 */
final class CreditFiguresTest {
    private static final boolean THOROUGH = Boolean.getBoolean("rudra.thorough");

    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    private static double auc(Dataset rows, String target, String family, int folds, long seed) {
        CompareParameters parameters =
                new CompareParameters(
                        target, "", List.of(family), Map.of(), new StratifiedKFold(folds), 1, 5);
        CompareResult result =
                (CompareResult)
                        new CompareAnalysis(DATASET)
                                .run(
                                        parameters,
                                        Inputs.none(new Seed(seed)).with(DATASET, rows),
                                        Progress.none());
        return result.models().stream()
                .filter(model -> model.family().equals(family))
                .findFirst()
                .orElseThrow()
                .auc()
                .mean();
    }

    @ParameterizedTest
    @CsvSource({
        "german_credit-g.arff, class, logistic, 10, 0.775, true",
        "german_credit-g.arff, class, random-forest, 10, 0.785, false",
        "australian_credit.csv, st, random-forest, 10, 0.925, true",
        "hmeq_sas.csv, BAD, random-forest, 10, 0.95, false",
        "hmeq_sas.csv, BAD, boosting, 10, 0.95, false",
        "polish_bankruptcy_1year.arff, bankruptcy, boosting, 10, 0.95, false",
        "taiwan_default_credit_card.csv, default.payment.next.month, boosting, 5, 0.775, false",
        "taiwan_default_credit_card.csv, default.payment.next.month, logistic, 5, 0.715, false"
    })
    void untunedFamiliesAreAsGoodAsIsPublished(
            String name, String target, String family, int folds, double least, boolean isQuick) {
        assumeTrue(isQuick || THOROUGH, "only with all sizes");
        Path file = SharedData.existing("credit/" + name);
        Dataset rows =
                DatasetKinds.DATASET.reader().read(InputSource.of(file), Progress.none()).value();
        double mean =
                LongStream.rangeClosed(1, THOROUGH ? 5 : 1)
                        .mapToDouble(seed -> auc(rows, target, family, folds, seed))
                        .average()
                        .orElseThrow();
        assertTrue(mean >= least, () -> "the mean area is " + mean);
    }
}
