/** Help: the shortcuts, the conventions behind the numbers, a glossary. */
@NullMarked
package rudra.ui.help;

import org.jspecify.annotations.NullMarked;
