package rudra.analysis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.function.Supplier;

/**
 * Says which texts a parameter takes where that is no enum's business, such as ids that are
 * registered: a form offers them, a description names them. The analysis refuses others.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Offered {

    /** Gives the texts in order; has a constructor without arguments. */
    Class<? extends Supplier<List<String>>> value();
}
