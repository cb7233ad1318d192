/**
 * A run as a document that stands alone: what was asked, what came out with its charts and tables,
 * and everything that is needed to repeat it. As a page of HTML without scripts, or as a PDF.
 */
@NullMarked
package rudra.app.report;

import org.jspecify.annotations.NullMarked;
