package rudra.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.ui.theme.ThemeChoice;

/**
 * What is remembered. Immutable.
 *
 * @param theme the theme that the user asked for
 * @param window where the last window was; empty before the first
 * @param recent the files that were open, the newest first
 * @param drafts what the user was editing, as text by the name of the editor
 */
public record Session(
        ThemeChoice theme,
        Optional<WindowBounds> window,
        List<RecentFile> recent,
        Map<String, String> drafts) {
    private static final int RECENT = 10;

    /** Copies the collections. */
    public Session {
        recent = List.copyOf(recent);
        drafts = Map.copyOf(drafts);
    }

    /** Nothing remembered yet. */
    public static Session fresh() {
        return new Session(ThemeChoice.SYSTEM, Optional.empty(), List.of(), Map.of());
    }

    /** The same with another theme. */
    public Session withTheme(ThemeChoice choice) {
        return new Session(choice, window, recent, drafts);
    }

    /** The same with a window elsewhere. */
    public Session withWindow(WindowBounds bounds) {
        return new Session(theme, Optional.of(bounds), recent, drafts);
    }

    /** The files that were open as one kind of input, the newest first. */
    public List<RecentFile> recent(String kind) {
        return recent.stream().filter(file -> file.kind().equals(kind)).toList();
    }

    /** The same with a file as the newest; of each kind the last {@value #RECENT} are kept. */
    public Session opened(RecentFile file) {
        List<RecentFile> alike =
                recent(file.kind()).stream()
                        .filter(old -> !old.isSameAs(file))
                        .limit(RECENT - 1)
                        .toList();
        List<RecentFile> newest =
                Stream.concat(
                                Stream.of(file),
                                recent.stream()
                                        .filter(old ->
                                                !old.kind().equals(file.kind())
                                                        || alike.contains(old)))
                        .toList();
        return new Session(theme, window, newest, drafts);
    }

    /** The same with a draft; an empty text forgets it. */
    public Session withDraft(String editor, String text) {
        Map<String, String> changed = new LinkedHashMap<>(drafts);
        if (text.isEmpty()) {
            changed.remove(editor);
        } else {
            changed.put(editor, text);
        }
        return new Session(theme, window, recent, changed);
    }
}
