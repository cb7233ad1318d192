package rudra.dataset.profile;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/**
 * The analysis {@code dataset.profile}: what is in a table, and what to beware of in it.
 *
 * @param dataset the table
 */
public record ProfileAnalysis(InputDeclaration<Dataset> dataset)
        implements Analysis<ProfileParameters, ProfileResult> {

    @Override
    public String id() {
        return "dataset.profile";
    }

    @Override
    public String citation() {
        return "Tukey (1977), Exploratory Data Analysis; Kaufman, Rosset, Perlich and Stitelman"
                + " (2012), Leakage in data mining, ACM Transactions on Knowledge Discovery from"
                + " Data 6";
    }

    @Override
    public Class<ProfileParameters> parameterType() {
        return ProfileParameters.class;
    }

    @Override
    public Class<ProfileResult> resultType() {
        return ProfileResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public ProfileResult run(ProfileParameters p, Inputs inputs, Progress progress) {
        Dataset rows = inputs.get(dataset);
        if (rows.size() == 0 || rows.columns().isEmpty()) {
            throw AnalysisException.input(
                    Problem.of("profile.empty", "“%s” has no rows.".formatted(rows.name())));
        }
        if (p.target().isEmpty() && !p.positive().isEmpty()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "profile.positive-wrong",
                                    "A positive class needs a target: name the column.")
                            .inField("positive"));
        }
        return new Profiling(rows, p).result(progress);
    }
}
