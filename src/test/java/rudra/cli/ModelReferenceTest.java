package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rudra.cli.CommandLineFixture.Answer;

/** A model as the input of a run: a file, or what a past run left. */
final class ModelReferenceTest {
    @TempDir private Path folder;
    private CommandLineFixture commands;
    private Path loans;

    @BeforeEach
    void writeLoans() throws IOException {
        commands = new CommandLineFixture(folder);
        StringBuilder table = new StringBuilder("income,job,default\n");
        for (int k = 0; k < 40; k++) {
            table.append("%d,%s,%s\n".formatted(k, k % 2 == 0 ? "clerk" : "miner", k % 3 == 0));
        }
        loans = Files.writeString(folder.resolve("loans.csv"), table);
    }

    private Answer run(String analysis, String... more) {
        String[] words = {
            "run",
            analysis,
            "--dataset",
            loans.toString(),
            "--workspace",
            folder.resolve("workspace").toString(),
            "--json"
        };
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return commands.rudra(all);
    }

    @Test
    void aModelIsFoundByItsFileAndByTheRunThatLeftIt() throws IOException {
        Path out = folder.resolve("model");
        Answer trained =
                run(
                        "learning.train",
                        "--set",
                        "target=default",
                        "--set",
                        "family=naive-bayes",
                        "--out",
                        out.toString());
        assertEquals(0, trained.status(), trained.err());
        Answer history =
                commands.rudra(
                        "history",
                        "list",
                        "--workspace",
                        folder.resolve("workspace").toString(),
                        "--json");
        String run = history.json().findValue("id").asString();
        Answer byRun = run("learning.predict", "--model", "run:" + run);
        Answer byFile = run("learning.predict", "--model", "file:" + out.resolve("model.json"));
        assertEquals(0, byRun.status(), byRun.err());
        assertEquals(40, byRun.json().path("result").path("predictions").size());
        assertEquals(byFile.json().path("result"), byRun.json().path("result"));
    }

    @Test
    void aRunThatLeftNoModelIsRefused() {
        commands.compare("--set", "failing=A");
        String run =
                commands.rudra(
                                "history",
                                "list",
                                "--workspace",
                                folder.resolve("workspace").toString(),
                                "--json")
                        .json()
                        .findValue("id")
                        .asString();
        Answer refused = run("learning.predict", "--model", "run:" + run);
        assertEquals(2, refused.status());
        assertTrue(refused.out().contains("left 0 files"), refused.out());
        assertEquals(2, run("learning.predict", "--model", "run:nobody").status());
    }

    @Test
    void aPastRunIsWrittenAsAReport() throws IOException {
        Path beside = folder.resolve("beside.html");
        Answer trained =
                run(
                        "learning.train",
                        "--set",
                        "target=default",
                        "--set",
                        "family=lda",
                        "--report",
                        beside.toString());
        assertEquals(true, Files.readString(beside).contains("Train a model"));
        String id = trained.json().path("run").asString();
        String workspace = folder.resolve("workspace").toString();
        for (String name : new String[] {"report.html", "report.pdf"}) {
            Path file = folder.resolve(name);
            Answer answer =
                    commands.rudra(
                            "history",
                            "report",
                            id,
                            "--out",
                            file.toString(),
                            "--workspace",
                            workspace);
            assertEquals(0, answer.status(), answer.err());
            assertEquals(true, Files.size(file) > 1000);
        }
        Answer refused =
                commands.rudra(
                        "history", "report", id, "--out", "report.doc", "--workspace", workspace);
        assertEquals(2, refused.status());
    }
}
