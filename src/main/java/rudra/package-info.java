/**
 * Rudra Workbench: a desktop and command line that load a financial network, shock it and show who
 * fails. This package holds only the entry point; the rooms below it are described by their own
 * package pages.
 */
@NullMarked
package rudra;

import org.jspecify.annotations.NullMarked;
