/**
 * Runs as YAML files: parameters, inputs and seed, read with the line of every key and written so
 * that the same is read back. What the command line takes by {@code --config} and forms open and
 * save.
 */
@NullMarked
package rudra.app.config;

import org.jspecify.annotations.NullMarked;
