/** Tests that hold the message bundle and the program together. */
@org.jspecify.annotations.NullMarked
package rudra.ui.messages;
