package rudra.contagion.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.SharedData;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.CaseStatus;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceCaseFile;
import rudra.analysis.reference.ReferenceMethod;
import rudra.analysis.reference.Verification;
import rudra.job.Progress;

final class ReferenceCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"contagion.json", "contagion-further.json", "contagion-channels.json"})
    void theEnginesReproduceTheCasesThatShip(String name) throws IOException {
        try (InputStream bytes = getClass().getResourceAsStream("/reference/" + name)) {
            List<ReferenceCase> cases = ReferenceCaseFile.read(bytes, name, Path.of("."));
            assertFalse(cases.isEmpty());
            assertEquals("", failures(cases));
        }
    }

    @Test
    void theEnginesReproduceTheCollectedCasesFromTheLiterature() {
        Path file = SharedData.reference("contagion-cases.json");
        assertEquals("", failures(ours(ReferenceCaseFile.read(file))));
    }

    private static List<ReferenceCase> ours(List<ReferenceCase> cases) {
        Set<String> methods =
                ContagionMethods.all().stream()
                        .map(ReferenceMethod::id)
                        .collect(Collectors.toSet());
        return cases.stream().filter(c -> methods.contains(c.method())).toList();
    }

    private static String failures(List<ReferenceCase> cases) {
        return new Verification(ContagionMethods.all())
                .verify(cases, Progress.none()).stream()
                        .filter(result -> result.status() != CaseStatus.PASSED)
                        .map(ReferenceCasesTest::describe)
                        .collect(Collectors.joining("\n"));
    }

    private static String describe(CaseResult result) {
        return result.example().id() + " " + result.status() + ": " + result.message();
    }
}
