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
        @Nullable List<StoredNetwork> recent,
        @Nullable Map<String, String> drafts) {

    record StoredNetwork(
            @Nullable String title, @Nullable String path, @Nullable Map<String, String> options) {}

    static StoredSession of(Session session) {
        return new StoredSession(
                Ids.of(session.theme()),
                session.window().orElse(null),
                session.recent().stream()
                        .map(n -> new StoredNetwork(n.title(), n.path(), n.options()))
                        .toList(),
                session.drafts());
    }

    Session session() {
        return new Session(
                themeChoice(),
                Optional.ofNullable(window),
                recent == null
                        ? List.of()
                        : recent.stream().flatMap(n -> network(n).stream()).toList(),
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

    private static Optional<RecentNetwork> network(StoredNetwork stored) {
        return stored.title() == null || stored.path() == null
                ? Optional.empty()
                : Optional.of(
                        new RecentNetwork(
                                stored.title(),
                                stored.path(),
                                stored.options() == null ? Map.of() : stored.options()));
    }
}
