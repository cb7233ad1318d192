package rudra.architecture;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the text of a file. */
final class SourcesTest {

    private static final int MOST_LINES = 400;

    /** Work left lying about, and places that exist on one machine only. */
    private static final Predicate<String> UNFINISHED =
            Pattern.compile("\\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\\b|/(wor[k]|roo[t])/").asPredicate();

    @Test
    void noFileOfCodeIsLongerThanOneCanHoldInMind() {
        List<String> tooLong =
                code().filter(file -> lines(file) > MOST_LINES)
                        .map(file -> file + " has " + lines(file) + " lines")
                        .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        Set<Path> packages =
                SourceTree.javaFiles("src/main/java").stream()
                        .map(Path::getParent)
                        .collect(toCollection(TreeSet::new));
        assertFalse(packages.isEmpty());
        List<Path> wanting = packages.stream().filter(not(SourcesTest::isDescribed)).toList();
        assertEquals(List.of(), wanting);
    }

    @Test
    void nothingIsLeftUnfinishedAndNoFileKnowsOneMachinesFolders() {
        List<Path> files = SourceTree.textFiles();
        assertFalse(files.isEmpty());
        List<Path> wanting =
                files.stream().filter(file -> UNFINISHED.test(SourceTree.text(file))).toList();
        assertEquals(List.of(), wanting);
    }

    private static Stream<Path> code() {
        return Stream.of("src/main/java", "src/test/java", "src/bench/java")
                .map(SourceTree::javaFiles)
                .flatMap(List::stream);
    }

    private static long lines(Path file) {
        return SourceTree.text(file).lines().count();
    }

    private static boolean isDescribed(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info)
                && SourceTree.text(info).contains("@NullMarked")
                && SourceTree.text(info).contains("/**");
    }
}
