package rudra.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Disabled;

/** What no test does. */
@AnalyzeClasses(packages = "rudra", importOptions = OnlyIncludeTests.class)
final class TestHabitsTest {

    @ArchTest
    static final ArchRule noTestSleeps =
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .orShould()
                    .callMethod(Thread.class, "sleep", java.time.Duration.class)
                    .because("a test waits for a condition");

    @ArchTest
    static final ArchRule noTestIsSwitchedOff =
            noMethods().should().beAnnotatedWith(Disabled.class);

    @ArchTest
    static final ArchRule noTestClassIsSwitchedOff =
            noClasses().should().beAnnotatedWith(Disabled.class);
}
