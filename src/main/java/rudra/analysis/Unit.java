package rudra.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit of a number in a parameter or result record: {@code share} for fractions of one, {@code
 * amount} for money in the network's unit, {@code rounds}, {@code seconds} and the like.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unit {

    /** The name of the unit. */
    String value();
}
