package rudra.learning.preparation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import rudra.learning.Features;

/**
 * A step of preparation, fitted: the same to rows whenever they come. Immutable data, which is kept
 * with its id.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Selection.class, name = "selection"),
    @JsonSubTypes.Type(value = OneHot.class, name = "one-hot"),
    @JsonSubTypes.Type(value = Fill.class, name = "fill"),
    @JsonSubTypes.Type(value = Standard.class, name = "standard"),
    @JsonSubTypes.Type(value = Clip.class, name = "clip"),
    @JsonSubTypes.Type(value = TargetMeans.class, name = "target-means"),
    @JsonSubTypes.Type(value = Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = RankNormal.class, name = "rank-normal"),
    @JsonSubTypes.Type(value = Components.class, name = "components")
})
public sealed interface Step
        permits Selection,
                OneHot,
                Fill,
                Standard,
                Clip,
                TargetMeans,
                Scale,
                RankNormal,
                Components {

    /** The rows after the step. */
    Features apply(Features rows);
}
