package rudra.simulation.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;

/** Says in words what the database or the disk reported. */
final class HistoryFailure {
    private HistoryFailure() {}

    static AnalysisException noDatabase(Throwable cause) {
        Problem problem =
                Problem.of(
                        "history.no-library",
                        "The library that keeps histories cannot be loaded on this system ("
                                + reason(cause)
                                + "). It needs a folder for temporary files from which programs may"
                                + " be run.");
        return failure(problem, cause);
    }

    static AnalysisException notWritten(Path folder, SQLException cause) {
        return notWritten(folder, reason(cause), cause);
    }

    static AnalysisException notWritten(Path folder, IOException cause) {
        return notWritten(folder, FileProblems.reason(cause), cause);
    }

    private static AnalysisException notWritten(Path folder, String reason, Throwable cause) {
        Problem problem =
                isFull(reason)
                        ? Problem.of(
                                "history.disk-full",
                                "The history of the simulation could not be written, because the"
                                        + " disk is full. Make room and run it again.")
                        : Problem.of(
                                "history.not-written",
                                "The history of the simulation could not be written (%s)."
                                        .formatted(reason));
        return failure(problem.inFile(folder.toString()), cause);
    }

    static AnalysisException unreadable(Path file, SQLException cause) {
        Problem problem =
                Problem.of(
                        "history.unreadable",
                        "The history could not be read (%s). Repeating the run makes it anew."
                                .formatted(reason(cause)));
        return new AnalysisException(Sort.INPUT, List.of(problem.inFile(file.toString())), cause);
    }

    static AnalysisException foreign(Path file, String why) {
        String message = "This file is no history of a simulation: %s.".formatted(why);
        return AnalysisException.input(
                Problem.of("history.foreign", message).inFile(file.toString()));
    }

    static AnalysisException noColumn(Path file, TableLayout layout, String name) {
        String columns =
                layout.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return AnalysisException.usage(
                Problem.of(
                                "history.no-column",
                                "The table “%s” has no column “%s”; it has step, %s."
                                        .formatted(layout.name(), name, columns))
                        .inFile(file.toString())
                        .inField(name));
    }

    static AnalysisException noTable(String name, Collection<String> tables) {
        return AnalysisException.usage(
                Problem.of(
                                "history.no-table",
                                "The history has no table “%s”; it has %s."
                                        .formatted(name, String.join(", ", tables)))
                        .inField(name));
    }

    private static boolean isFull(String reason) {
        String text = reason.toLowerCase(Locale.ROOT);
        return text.contains("no space left")
                || text.contains("quota exceeded")
                || text.contains("file too large")
                || text.contains("not enough space");
    }

    private static AnalysisException failure(Problem problem, Throwable cause) {
        return new AnalysisException(Sort.FAILURE, List.of(problem), cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        String text =
                Optional.ofNullable(root.getMessage()).orElse(root.getClass().getSimpleName());
        return text.lines().findFirst().orElse(text);
    }
}
