package rudra.ui.home;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import rudra.app.Sample;

/** What samples are about. */
enum SampleGroup {
    /** Shocks that spread at once. */
    CONTAGION("contagion.", "home.samples.contagion", MaterialDesignG.GRAPH_OUTLINE),
    /** Institutions that act over time. */
    SIMULATION("simulation.", "home.samples.simulation", MaterialDesignC.CHART_TIMELINE_VARIANT),
    /** Models trained on tables. */
    LEARNING("learning.", "home.samples.learning", MaterialDesignT.TABLE),
    /** Everything else. */
    OTHER("", "home.samples.other", MaterialDesignT.TABLE);

    private final String analyses;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Ikon icon;

    SampleGroup(String analyses, String title, Ikon icon) {
        this.analyses = analyses;
        this.title = title;
        this.icon = icon;
    }

    /** Whether a sample belongs here and to no group before. */
    boolean has(Sample sample) {
        for (SampleGroup group : values()) {
            if (sample.analysis().startsWith(group.analyses)) {
                return group == this;
            }
        }
        return false;
    }

    /** The key of the title. */
    String title() {
        return title;
    }

    Ikon icon() {
        return icon;
    }
}
