package rudra.contagion.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputDeclaration;
import rudra.analysis.InputSource;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.ranking.RankResult.Institution;
import rudra.contagion.ranking.RankResult.Standing;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;

/** The sample shows what its card says. */
class SizeIsNotImportanceTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private final RankResult result =
            new RankAnalysis(NETWORK)
                    .run(
                            RankParameters.defaults(),
                            Inputs.none(Seed.DEFAULT).with(NETWORK, sample()),
                            Progress.none());

    private static Network sample() {
        Path file = Path.of("samples/networks/size-is-not-importance.json");
        return NetworkKind.NETWORK.reader().read(InputSource.of(file), Progress.none()).value();
    }

    private Institution institution(String id) {
        return result.institutions().stream()
                .filter(i -> i.institution().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Standing byFurfine(String id) {
        return result.ranking().stream()
                .filter(s -> s.engine().equals("furfine") && s.institution().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSmallClearingBankIsTheMostImportantByEveryEngine() {
        assertEquals(1, institution("Keystone Clearing").meanPlace());
        assertEquals(260, institution("Keystone Clearing").totalAssets());
        assertEquals(5270, institution("Titan").totalAssets());
        assertEquals(7, byFurfine("Keystone Clearing").failuresCaused());
        assertEquals(0, byFurfine("Titan").failuresCaused());
    }
}
