package rudra.ui;

import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.ui.analysis.AnalysesView;
import rudra.ui.contagion.ContagionView;
import rudra.ui.dataset.screen.DatasetScreen;
import rudra.ui.help.HelpView;
import rudra.ui.home.HomeView;
import rudra.ui.learning.ModelsView;
import rudra.ui.log.LogView;
import rudra.ui.network.screen.NetworkScreen;
import rudra.ui.runs.RunsView;
import rudra.ui.shell.ScreenEntry;
import rudra.ui.simulation.SimulationView;
import rudra.ui.verify.VerifyView;

/** The screens, in the order of the rail. */
public final class Screens {

    private Screens() {}

    /** All screens. */
    public static List<ScreenEntry> all() {
        return List.of(
                ScreenEntry.of("home", MaterialDesignH.HOME_OUTLINE, HomeView::new),
                ScreenEntry.of("network", MaterialDesignG.GRAPH_OUTLINE, NetworkScreen::new),
                ScreenEntry.of("shock", MaterialDesignF.FLASH_OUTLINE, ContagionView::new),
                ScreenEntry.of(
                        "simulation", MaterialDesignC.CHART_TIMELINE_VARIANT, SimulationView::new),
                ScreenEntry.of("dataset", MaterialDesignT.TABLE, DatasetScreen::new),
                ScreenEntry.of("models", MaterialDesignS.SCALE_BALANCE, ModelsView::new),
                ScreenEntry.of("analyses", MaterialDesignF.FUNCTION_VARIANT, AnalysesView::new),
                ScreenEntry.of("runs", MaterialDesignH.HISTORY, RunsView::new),
                ScreenEntry.of("verify", MaterialDesignC.CHECK_DECAGRAM_OUTLINE, VerifyView::new),
                ScreenEntry.of("log", MaterialDesignT.TEXT_BOX_OUTLINE, LogView::new).atEnd(),
                ScreenEntry.of("help", MaterialDesignH.HELP_CIRCLE_OUTLINE, HelpView::new).atEnd());
    }
}
