package rudra.learning.model;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import rudra.learning.ModelForm;
import rudra.learning.boosting.BoostedTrees;
import rudra.learning.ensemble.EnsembleForm;
import rudra.learning.form.EvidenceForm;
import rudra.learning.form.IsolationForm;
import rudra.learning.form.KernelForm;
import rudra.learning.form.LayeredNetwork;
import rudra.learning.form.LinearForm;
import rudra.learning.form.NeighboursForm;
import rudra.learning.form.QuadraticForm;
import rudra.learning.form.TreeEnsemble;
import rudra.learning.form.WeightedVoteForm;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** The forms that a file can hold, by their ids: a new one is one line here. */
final class ModelForms {
    private static final List<NamedType> FORMS =
            List.of(
                    new NamedType(LinearForm.class, "linear"),
                    new NamedType(QuadraticForm.class, "quadratic"),
                    new NamedType(EvidenceForm.class, "evidence"),
                    new NamedType(NeighboursForm.class, "neighbours"),
                    new NamedType(WeightedVoteForm.class, "weighted-neighbours"),
                    new NamedType(KernelForm.class, "kernel"),
                    new NamedType(TreeEnsemble.class, "tree-ensemble"),
                    new NamedType(BoostedTrees.class, "xgboost"),
                    new NamedType(LayeredNetwork.class, "layered-network"),
                    new NamedType(EnsembleForm.class, "ensemble"),
                    new NamedType(IsolationForm.class, "isolation-forest"));

    private ModelForms() {}

    /** A mapper that writes forms with their ids, and refuses what is incomplete. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addMixIn(ModelForm.class, WithId.class)
                .registerSubtypes(FORMS.toArray(NamedType[]::new))
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface WithId {}
}
