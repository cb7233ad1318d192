package rudra.dataset.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.SharedData;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;

/** Every table beside the project is profiled: credit files, prices, networks, series. */
final class SharedTablesTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);

    @Test
    void everyTableIsProfiled() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SharedData.existing(""))) {
            files =
                    all.filter(file -> file.toString().matches(".*\\.(csv|arff|parquet|xlsx)"))
                            .sorted()
                            .toList();
        }
        assertFalse(files.isEmpty());
        for (Path file : files) {
            Dataset rows =
                    DatasetKinds.DATASET
                            .reader()
                            .read(InputSource.of(file), Progress.none())
                            .value();
            Inputs inputs = Inputs.none(new Seed(1)).with(DATASET, rows);
            ProfileResult profile =
                    new ProfileAnalysis(DATASET)
                            .run(ProfileParameters.defaults(), inputs, Progress.none());
            assertEquals(rows.size(), profile.rows(), file.toString());
            assertEquals(rows.columns().size(), profile.columns().size(), file.toString());
        }
    }
}
