package rudra.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.ui.window.WindowModel;

/** The screens of one window, each made when it is first asked for. */
final class ScreenDeck {
    private final List<ScreenEntry> entries;
    private final WindowModel window;
    private final Map<String, Screen> made = new LinkedHashMap<>();

    ScreenDeck(List<ScreenEntry> entries, WindowModel window) {
        this.entries = List.copyOf(entries);
        this.window = window;
    }

    List<ScreenEntry> entries() {
        return entries;
    }

    Screen get(String id) {
        Screen known = made.get(id);
        if (known != null) {
            return known;
        }
        Screen fresh = entry(id).factory().apply(window);
        made.put(id, fresh);
        return fresh;
    }

    private ScreenEntry entry(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no screen " + id + "."));
    }
}
