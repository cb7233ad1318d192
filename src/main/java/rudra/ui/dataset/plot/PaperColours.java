package rudra.ui.dataset.plot;

import java.util.List;
import rudra.ui.chart.plot.Paper;
import rudra.ui.theme.Theme;

/** The colours of the themes for plots; those of the style sheet, which a test compares. */
final class PaperColours {
    private static final Paper LIGHT =
            new Paper(
                    0xFFFFFF,
                    0x1A212B,
                    List.of(0x1F6EA6, 0xC9622B, 0x3D8B5F, 0x8457A8, 0xA8862C, 0xB8476B));
    private static final Paper DARK =
            new Paper(
                    0x14191F,
                    0xE3E8EE,
                    List.of(0x5AA9DC, 0xE58A52, 0x63B586, 0xB28AD6, 0xD1B04F, 0xE0789A));

    private PaperColours() {}

    static Paper of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
