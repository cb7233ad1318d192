package rudra.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a parameter record that is itself a record and whose components are named as
 * if they stood in the outer record: what several analyses share is declared once and still given
 * as {@code --set failing=X}.
 *
 * <p>Where the component is a sealed alternative, it keeps its place and its {@code type}, and the
 * parts of the one that is chosen may also be named as if they stood in the outer record: {@code
 * --set validation=stratified-k-fold --set folds=10}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Inline {}
