package rudra.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a number of a result that there need not be, such as the end of an interval where one set
 * of rows tells none: not-a-number then says so. In JSON it is {@code null}, without the warning
 * that goes with a number that should have been.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WhereKnown {}
