package rudra.ui.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Unit;
import rudra.job.Progress;

/** An analysis with a parameter of every type and a result of every form. */
public final class ExampleAnalysis
        implements Analysis<ExampleAnalysis.Parameters, ExampleAnalysis.Result> {

    /** One of some values. */
    public enum Seniority {
        /** All alike. */
        PARI_PASSU,
        /** Outsiders first. */
        EXTERNAL_SENIOR
    }

    /** One row of a table. */
    public record Shock(String institution, @Unit("amount") @AtLeast(0) double loss) {}

    /** Alternatives. */
    public sealed interface Stop permits Tolerance, Rounds {}

    /** Stops when little changes. */
    public record Tolerance(@AtLeast(0) double tolerance) implements Stop {
        /** The defaults. */
        public static Tolerance defaults() {
            return new Tolerance(1e-10);
        }
    }

    /** Stops after some rounds. */
    public record Rounds(@AtLeast(1) int rounds) implements Stop {
        /** The defaults. */
        public static Rounds defaults() {
            return new Rounds(10);
        }
    }

    /** One of everything. */
    public record Parameters(
            List<String> failing,
            @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
            @AtLeast(1) @AtMost(1000) int rounds,
            Seniority externalSeniority,
            boolean capped,
            List<Seniority> several,
            Map<String, Double> losses,
            List<Shock> shocks,
            Optional<Double> limit,
            Stop stop) {
        /** The defaults. */
        public static Parameters defaults() {
            return new Parameters(
                    List.of("Alder", "Birch"),
                    0.4,
                    100,
                    Seniority.PARI_PASSU,
                    true,
                    List.of(Seniority.PARI_PASSU),
                    new LinkedHashMap<>(),
                    List.of(new Shock("Cedar", 12.5)),
                    Optional.empty(),
                    new Tolerance(1e-10));
        }
    }

    /** One engine's answer. */
    public record Answer(String engine, List<String> failures, double systemLoss, int rounds) {}

    /** The answers. */
    public record Result(
            double systemLoss, int failures, boolean converged, List<Answer> engines) {}

    @Override
    public String id() {
        return "example.everything";
    }

    @Override
    public String citation() {
        return "An example, 2026.";
    }

    @Override
    public Class<Parameters> parameterType() {
        return Parameters.class;
    }

    @Override
    public Class<Result> resultType() {
        return Result.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of();
    }

    @Override
    public Result run(Parameters parameters, Inputs inputs, Progress progress) {
        return new Result(
                1234.5 * (1 - parameters.recoveryRate()),
                parameters.failing().size(),
                true,
                List.of(
                        new Answer("eisenberg-noe", parameters.failing(), 1234.5, 3),
                        new Answer("linear-debtrank", parameters.failing(), 45678.25, 12)));
    }
}
