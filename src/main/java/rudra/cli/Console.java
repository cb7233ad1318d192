package rudra.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a command writes: the answer to standard output, everything else to standard error. */
final class Console {
    private static final long PATIENCE_SECONDS = 5;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;
    private final CountDownLatch answered = new CountDownLatch(1);

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Says that everything is printed. */
    void close() {
        out.flush();
        err.flush();
        answered.countDown();
    }

    /** Waits until everything is printed, a few seconds at the most. */
    void awaitClose() throws InterruptedException {
        answered.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Prints the one JSON document of a command. */
    void json(JsonNode document) {
        out.println(JSON.writeValueAsString(document));
    }

    void line(String text) {
        out.println(text);
    }

    void note(String text) {
        err.println(text);
    }

    /** Reports what is wrong, as one JSON document or in words. */
    ExitCode report(AnalysisException failure, boolean asJson) {
        return report(failure.problems(), ExitCode.of(failure.sort()), asJson);
    }

    ExitCode report(List<Problem> problems, ExitCode code, boolean asJson) {
        if (asJson) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.set("error", json(problems.getFirst()));
            if (problems.size() > 1) {
                ArrayNode all = document.putArray("problems");
                problems.forEach(problem -> all.add(json(problem)));
            }
            json(document);
        } else {
            problems.forEach(problem -> note("rudra: " + problem + "  (" + problem.code() + ")"));
        }
        return code;
    }

    static ObjectNode json(Problem problem) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("code", problem.code());
        node.put("message", problem.message());
        node.put("file", problem.file().orElse(null));
        problem.line().ifPresentOrElse(n -> node.put("line", n), () -> node.putNull("line"));
        node.put("field", problem.field().orElse(null));
        return node;
    }
}
