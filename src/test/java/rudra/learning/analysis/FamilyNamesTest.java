package rudra.learning.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.app.Messages;

final class FamilyNamesTest {
    private final Messages messages = Messages.load();

    static Iterable<String> families() {
        return new Families.Ids().get();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyIsCalledTheSameInChartsAndInForms(String id) {
        String words = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
        assertEquals(messages.choice("families", id).orElse(words), FamilyNames.of(id));
    }

    @Test
    void aNameBeginsSmallWithinASentenceUnlessItIsAnAbbreviation() {
        assertEquals("random forest", FamilyNames.within("random-forest"));
        assertEquals("Random forest", FamilyNames.of("random-forest"));
    }
}
