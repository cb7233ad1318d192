package rudra.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rudra.analysis.json.Ids;
import rudra.ui.theme.ThemeChoice;

/** The session as it stands in the file, where anything may be missing. */
record StoredSession(
        @Nullable String theme,
        @Nullable WindowBounds window,
        @Nullable List<StoredFile> recent,
        @Nullable Map<String, String> drafts) {

    /** Files were networks before there was a kind. */
    record StoredFile(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String path,
            @Nullable Map<String, String> options) {}

    static StoredSession of(Session session) {
        return new StoredSession(
                Ids.of(session.theme()),
                session.window().orElse(null),
                session.recent().stream()
                        .map(f -> new StoredFile(f.kind(), f.title(), f.path(), f.options()))
                        .toList(),
                session.drafts());
    }

    Session session() {
        return new Session(
                themeChoice(),
                Optional.ofNullable(window),
                recent == null
                        ? List.of()
                        : recent.stream().flatMap(f -> file(f).stream()).toList(),
                drafts == null ? Map.of() : drafts);
    }

    private ThemeChoice themeChoice() {
        for (ThemeChoice choice : ThemeChoice.values()) {
            if (Ids.of(choice).equals(theme)) {
                return choice;
            }
        }
        return ThemeChoice.SYSTEM;
    }

    private static Optional<RecentFile> file(StoredFile stored) {
        return stored.title() == null || stored.path() == null
                ? Optional.empty()
                : Optional.of(
                        new RecentFile(
                                stored.kind() == null ? RecentFile.NETWORK : stored.kind(),
                                stored.title(),
                                stored.path(),
                                stored.options() == null ? Map.of() : stored.options()));
    }
}
