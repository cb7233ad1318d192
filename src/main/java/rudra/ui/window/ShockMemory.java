package rudra.ui.window;

import java.util.Optional;
import rudra.ui.edit.EditHistory;
import rudra.ui.session.SessionModel;
import rudra.ui.shock.RememberedShock;
import rudra.ui.shock.ShockDraft;
import rudra.ui.shock.ShockModel;
import rudra.ui.shock.ShockParameters;

/**
 * Begins a shock when a network is opened — where the user left off, else what a sample suggests —
 * and remembers every change of it.
 */
final class ShockMemory {
    private static final String EDITOR = "shock";

    private final ShockModel shock;
    private final EditHistory edits;
    private final SessionModel session;
    private Optional<OpenNetwork> network = Optional.empty();

    ShockMemory(ShockModel shock, EditHistory edits, SessionModel session) {
        this.shock = shock;
        this.edits = edits;
        this.session = session;
    }

    /** The draft of another network cannot be taken back to: its institutions are gone. */
    void opened(Optional<OpenNetwork> opened) {
        network = Optional.empty();
        edits.clear();
        shock.begin(opened.map(this::draftFor).orElseGet(ShockDraft::none));
        network = opened;
    }

    void changed(ShockDraft draft) {
        network.map(ShockMemory::path)
                .map(path -> new RememberedShock(path, draft).text())
                .ifPresent(text -> session.change(now -> now.withDraft(EDITOR, text)));
    }

    private ShockDraft draftFor(OpenNetwork opened) {
        return Optional.ofNullable(session.get().drafts().get(EDITOR))
                .flatMap(RememberedShock::parse)
                .filter(kept -> kept.network().equals(path(opened)))
                .map(RememberedShock::draft)
                .or(() ->
                        opened.suggested()
                                .filter(AnalysisRequest::comparesEngines)
                                .map(wish -> ShockParameters.draft(wish.parameters())))
                .orElseGet(ShockDraft::none);
    }

    private static String path(OpenNetwork opened) {
        return opened.source().path().toAbsolutePath().toString();
    }
}
