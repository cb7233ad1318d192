package rudra.ui.contagion;

import java.util.List;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.Ink;
import rudra.app.Messages;
import rudra.contagion.analysis.EngineId;

/** What engines are called, and the colour that each keeps on every chart. */
final class EngineNames {
    private static final List<String> ORDER = Ids.all(EngineId.class);

    private EngineNames() {}

    /** The engine's name, such as “Eisenberg–Noe”. */
    static String of(String engine, Messages messages) {
        return messages.find("parameter.engines.choice." + engine).orElse(engine);
    }

    /** The engine's colour: the same whichever engines are shown. */
    static Ink ink(String engine) {
        return Ink.series(Math.max(0, ORDER.indexOf(engine)));
    }
}
