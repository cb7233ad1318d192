/**
 * Users' databases, to be read and never written: where one is ({@link
 * rudra.dataset.io.database.DatabaseSource}, built from parts and never from a URL, which could run
 * programs), what is asked of it (one SELECT), and a connection that can do nothing else ({@link
 * rudra.dataset.io.database.OpenDatabase}).
 */
@NullMarked
package rudra.dataset.io.database;

import org.jspecify.annotations.NullMarked;
