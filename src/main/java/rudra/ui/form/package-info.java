/**
 * Forms made from parameter schemas: the right control for each type, with unit, bounds, default,
 * help and errors beside the field concerned. Written once for all analyses.
 */
@NullMarked
package rudra.ui.form;

import org.jspecify.annotations.NullMarked;
