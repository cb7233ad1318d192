/** What is filled into forms, opened from YAML files and saved as such. */
@NullMarked
package rudra.ui.config;

import org.jspecify.annotations.NullMarked;
