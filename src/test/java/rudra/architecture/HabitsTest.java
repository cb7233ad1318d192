package rudra.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What no class does, wherever it lives. */
@AnalyzeClasses(packages = "rudra", importOptions = DoNotIncludeTests.class)
final class HabitsTest {

    @ArchTest
    static final ArchRule threadsComeFromJobs =
            noClasses()
                    .should()
                    .accessTargetWhere(isOneOf(Thread.class, "<init>", "ofPlatform", "ofVirtual"))
                    .orShould()
                    .accessTargetWhere(isOneOf(Thread.class, "startVirtualThread"))
                    .because("a thread of one's own shows no progress and cannot be cancelled");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("rudra.cli..")
                    .should()
                    .accessTargetWhere(isOneOf(System.class, "out", "err"))
                    .because("standard output belongs to the command line's one JSON document");

    @ArchTest
    static final ArchRule noStackTraceIsPrinted =
            noClasses().should().accessTargetWhere(isOneOf(Throwable.class, "printStackTrace"));

    @ArchTest
    static final ArchRule nothingIsASingleton =
            noMethods()
                    .should()
                    .haveName("getInstance")
                    .because(
                            "several windows show one workspace: the composition root hands it on");

    @ArchTest
    static final ArchRule noStateIsStatic = fields().that(areWrittenAsStatic()).should().beFinal();

    @ArchTest
    static final ArchRule roomsAreNamedAfterTheField =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..", "..utils..", "..common..", "..helper..", "..manager..");

    private static DescribedPredicate<JavaField> areWrittenAsStatic() {
        return DescribedPredicate.describe(
                "are static",
                field ->
                        field.getModifiers().contains(STATIC)
                                && !field.getModifiers().contains(SYNTHETIC));
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe(
                owner.getSimpleName() + " " + wanted,
                access ->
                        access.getTargetOwner().isAssignableTo(owner)
                                && wanted.contains(access.getTarget().getName()));
    }
}
