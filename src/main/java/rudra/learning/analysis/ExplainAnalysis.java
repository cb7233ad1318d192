package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.model.StoredModel;

/** The analysis {@code learning.explain}: why a model that was kept scores rows as it does. */
record ExplainAnalysis(InputDeclaration<StoredModel> model, InputDeclaration<Dataset> dataset)
        implements Analysis<ExplainParameters, ExplainResult> {

    @Override
    public String id() {
        return "learning.explain";
    }

    @Override
    public String citation() {
        return "Lundberg and others (2020), From local explanations to global understanding with"
                + " explainable AI for trees, Nature Machine Intelligence 2; Apley and Zhu (2020),"
                + " Visualizing the effects of predictor variables in black box supervised"
                + " learning models, Journal of the Royal Statistical Society B 82";
    }

    @Override
    public Class<ExplainParameters> parameterType() {
        return ExplainParameters.class;
    }

    @Override
    public Class<ExplainResult> resultType() {
        return ExplainResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(model, dataset);
    }

    @Override
    public ExplainResult run(ExplainParameters p, Inputs inputs, Progress progress) {
        return new Explaining(p, inputs.get(model), inputs.get(dataset), inputs.seed(), progress)
                .result();
    }
}
