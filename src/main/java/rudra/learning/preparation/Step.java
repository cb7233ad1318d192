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
    @JsonSubTypes.Type(value = Standard.class, name = "standard")
})
public sealed interface Step permits Selection, OneHot, Fill, Standard {

    /** The rows after the step. */
    Features apply(Features rows);
}
