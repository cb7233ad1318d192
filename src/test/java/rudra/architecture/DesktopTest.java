package rudra.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** How the desktop is built: state apart from controls, one road to the interface's thread. */
@AnalyzeClasses(packages = "rudra", importOptions = DoNotIncludeTests.class)
final class DesktopTest {

    @ArchTest
    static final ArchRule viewModelsKnowNoControls =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static void oneClassAloneHandsWorkToTheInterfacesThread(JavaClasses house) {
        Set<String> callers =
                house.stream()
                        .filter(DesktopTest::callsRunLater)
                        .map(JavaClass::getName)
                        .map(name -> name.replaceFirst("\\$.*", ""))
                        .collect(toSet());
        boolean needsTheRoad = house.stream().anyMatch(DesktopTest::showsJobs);
        assertEquals(needsTheRoad ? 1 : 0, callers.size(), () -> "Platform.runLater: " + callers);
    }

    private static boolean showsJobs(JavaClass type) {
        return type.getPackageName().startsWith("rudra.ui")
                && type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().equals("rudra.job.Jobs"));
    }

    private static boolean callsRunLater(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(access ->
                        access.getTargetOwner().getName().equals("javafx.application.Platform")
                                && access.getTarget().getName().equals("runLater"));
    }
}
