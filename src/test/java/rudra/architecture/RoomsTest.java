package rudra.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Optional;

/** The house: which room may know which. */
@AnalyzeClasses(packages = "rudra", importOptions = DoNotIncludeTests.class)
final class RoomsTest {

    @ArchTest
    static final ArchRule everyClassIsInAKnownRoom =
            classes()
                    .should(beInARoom())
                    .because("a new room is a decision about the house: name it, with its floor");

    @ArchTest
    static final ArchRule arrowsPointDown =
            classes()
                    .should(useOnlyRoomsBelow())
                    .because("a lower room that needs a higher one declares an interface instead");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("rudra.(**)").should().beFreeOfCycles();

    private static ArchCondition<JavaClass> beInARoom() {
        return new ArchCondition<>("be in a known room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!Room.isEntrance(type) && Room.of(type).isEmpty()) {
                    events.add(violated(type, type.getName() + " is in no known room"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<Room> own = Room.of(type);
                if (own.isPresent()) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !isAllowed(own.get(), dependency))
                            .forEach(d -> events.add(violated(d, d.getDescription())));
                }
            }
        };
    }

    private static boolean isAllowed(Room own, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!Room.isInHouse(target)) {
            return true;
        }
        // Nobody below may know the entry point.
        return Room.of(target).map(room -> own.mayUse(room, target)).orElse(false);
    }
}
