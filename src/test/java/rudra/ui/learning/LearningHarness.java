package rudra.ui.learning;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import rudra.app.Sample;
import rudra.ui.story.ShownWindow;
import rudra.ui.story.ThreadWatch;

/**
 * Measures the guided path from the first press to the verdict, how long the screen of models keeps
 * the interface's thread while models train and while the threshold of a decision moves, and how
 * soon the probability follows a slider; run by hand. Figures stand in docs/performance.md.
 */
final class LearningHarness {
    private static final int PULSES = 300;
    private static final int TURNS = 50;

    private LearningHarness() {}

    public static void main(String[] arguments) {
        try (ShownWindow window = ShownWindow.open()) {
            new ThreadWatch(window, PULSES).measure("nothing goes on", pulse -> {});
            led(window);
            decided(window);
            turned(window);
        }
        javafx.application.Platform.exit();
    }

    private static void led(ShownWindow window) {
        Sample loans =
                window.model().desktop().services().samples().stream()
                        .filter(sample -> sample.id().equals("loans-clean"))
                        .findFirst()
                        .orElseThrow();
        long begin = System.nanoTime();
        window.act(() -> window.model().path().begin(loans));
        next(window);
        next(window);
        new ThreadWatch(window, PULSES).measure("five models train", pulse -> {});
        next(window);
        window.await("#verdict", Label.class, label -> true);
        System.out.printf("guided path, computing: %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private static void next(ShownWindow window) {
        Button next = window.await("#path-next", Button.class, button -> !button.isDisabled());
        window.act(next::fire);
    }

    private static void show(ShownWindow window, String id) {
        TabPane tabs = window.await(".board > .tab-pane", TabPane.class, t -> true);
        window.act(() ->
                tabs.getTabs().stream()
                        .filter(tab -> id.equals(tab.getId()))
                        .forEach(tabs.getSelectionModel()::select));
    }

    private static void decided(ShownWindow window) {
        show(window, "tab-decision");
        Slider slider = window.await("#threshold", Slider.class, s -> true);
        new ThreadWatch(window, PULSES)
                .measure("threshold moves", pulse -> slider.setValue(pulse * 3 % 100));
    }

    private static void turned(ShownWindow window) {
        show(window, "tab-why");
        Button explain = window.await("#explain-model", Button.class, b -> !b.isDisabled());
        window.act(explain::fire);
        TabPane pages = window.await("#why-tabs", TabPane.class, t -> true);
        window.act(() -> pages.getSelectionModel().select(1));
        Slider slider = window.await("#knob-debt_share", Slider.class, s -> true);
        Label probability = window.await("#what-if-score", Label.class, l -> true);
        long[] nanos = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            double share = (turn % 2 == 0 ? 0.2 : 0.8) + turn * 0.002;
            String before = probability.getText();
            long begin = System.nanoTime();
            window.act(() ->
                    slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin())));
            window.await("#what-if-score", Label.class, label -> !label.getText().equals(before));
            nanos[turn] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "probability follows a slider: median %.0f ms, 95%% %.0f ms%n",
                nanos[TURNS / 2] / 1e6, nanos[(int) (0.95 * TURNS)] / 1e6);
    }
}
