/**
 * What the program tells the user without being asked: failures with file, line, field and advice,
 * and short confirmations. Never modal, never a stack trace.
 */
@NullMarked
package rudra.ui.notice;

import org.jspecify.annotations.NullMarked;
