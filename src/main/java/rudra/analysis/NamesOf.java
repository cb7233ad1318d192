package rudra.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the texts of a parameter, or the keys of its map, are names of: {@code institution},
 * {@code asset-class}, {@code column} of a dataset that goes in, or a list of named records beside
 * it such as {@code infrastructure}. A form suggests such names; nothing is checked by this.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NamesOf {

    /** What is named. */
    String value();
}
