package rudra.ui.palette;

import java.util.Optional;

/**
 * One line of the palette.
 *
 * @param title what it does
 * @param detail where it belongs, such as “Analysis” or the id
 * @param shortcut its keys as this system writes them
 * @param blocked why it cannot be done now
 * @param work does it
 */
public record Command(
        String title,
        String detail,
        Optional<String> shortcut,
        Optional<String> blocked,
        Runnable work) {}
