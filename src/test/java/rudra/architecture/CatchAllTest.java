package rudra.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Only a class that says why, by {@code @CatchesAll}, catches everything. Read from the source: in
 * bytecode a try-with-resources looks the same.
 */
final class CatchAllTest {

    private static final Set<String> EVERYTHING =
            Set.of("Throwable", "Exception", "RuntimeException", "Error");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @Test
    void onlyClassesThatSayWhyCatchEverything() throws IOException {
        assertEquals(List.of(), unexplained(SourceTree.javaFiles("src/main/java")));
    }

    @Test
    void theSearchFindsWhatItLooksForAndRespectsTheReason() throws IOException {
        String code =
                """
                class Outer {
                    static class Sinner {
                        void sin() {
                            try (var file = open()) {} catch (java.io.IOException | Error e) {}
                        }
                    }
                    @CatchesAll("its plug-ins are unknown")
                    static class Excused {
                        void sin() { try { open(); } catch (Exception e) {} }
                    }
                }
                """;
        JavaFileObject source = SimpleJavaFileObject.forSource(URI.create("mem:/Outer.java"), code);
        assertEquals(List.of("Outer.Sinner catches Error"), search(List.of(source)));
    }

    private static List<String> unexplained(List<Path> files) throws IOException {
        try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, UTF_8)) {
            return search(manager.getJavaFileObjectsFromPaths(files));
        }
    }

    private static List<String> search(Iterable<? extends JavaFileObject> sources)
            throws IOException {
        List<String> found = new ArrayList<>();
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, null, null, sources);
        for (CompilationUnitTree unit : task.parse()) {
            new Search(found).scan(unit, null);
        }
        return found;
    }

    /** Walks one file, remembering the classes it is inside of. */
    private static final class Search extends TreeScanner<Void, Void> {

        private final List<String> found;
        private final Deque<ClassTree> around = new ArrayDeque<>();

        private Search(List<String> found) {
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            around.addLast(type);
            super.visitClass(type, null);
            around.removeLast();
            return null;
        }

        @Override
        public Void visitCatch(CatchTree clause, Void none) {
            caught(clause.getParameter().getType())
                    .map(Tree::toString)
                    .filter(EVERYTHING::contains)
                    .filter(type -> around.stream().noneMatch(Search::saysWhy))
                    .forEach(type -> found.add(name() + " catches " + type));
            return super.visitCatch(clause, null);
        }

        private static Stream<? extends Tree> caught(Tree type) {
            return type instanceof UnionTypeTree union
                    ? union.getTypeAlternatives().stream()
                    : Stream.of(type);
        }

        private static boolean saysWhy(ClassTree type) {
            return type.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().endsWith("CatchesAll"));
        }

        private String name() {
            return String.join(
                    ".", around.stream().map(type -> type.getSimpleName().toString()).toList());
        }
    }
}
