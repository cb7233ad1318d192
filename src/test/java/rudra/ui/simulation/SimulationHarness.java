package rudra.ui.simulation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.Seed;
import rudra.app.LoadedInput;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.ui.story.ShownWindow;
import rudra.ui.story.ThreadWatch;
import rudra.ui.window.OpenNetwork;

/**
 * Measures how long the simulation screen keeps the interface's thread while a run goes on, run by
 * hand: on the network and the charts, and while the step shown is moved to and fro. Figures stand
 * in docs/performance.md.
 *
 * <p>Arguments: institutions and exposures each, by default 10,000 and 10.
 */
final class SimulationHarness {
    private static final int PULSES = 200;

    private SimulationHarness() {}

    public static void main(String[] arguments) {
        int institutions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        Network network = new FitnessNetwork(institutions, each, 0.5, 0.2).generate(Seed.DEFAULT);
        try (ShownWindow window = ShownWindow.open()) {
            run(window, network);
        }
        javafx.application.Platform.exit();
    }

    private static void run(ShownWindow window, Network network) {
        ReadInput<Network> read = new ReadInput<>(network, List.of(), Map.of(), List.of());
        OpenNetwork opened =
                new OpenNetwork(
                        "generated",
                        InputSource.of(Path.of("generated.csv")),
                        new LoadedInput<>("network", read, List.of()),
                        Optional.empty());
        window.act(() -> {
            window.model().use(opened);
            window.model().goTo("simulation");
        });
        TabPane tabs = window.await(".simulation-run .tab-pane", TabPane.class, t -> true);
        TextField steps =
                window.await(".text-field", TextField.class, field -> field.getText().equals("20"));
        Button run =
                window.await(
                        ".simulation-run .button",
                        Button.class,
                        button -> "Run".equals(button.getText()) && !button.isDisabled());
        window.act(() -> {
            steps.setText("1000");
            steps.fireEvent(new javafx.event.ActionEvent());
        });
        ThreadWatch watch = new ThreadWatch(window, PULSES);
        window.act(run::fire);
        watch.measure("run goes on, network shown", pulse -> {});
        Slider slider = window.await(".simulation-run .slider", Slider.class, s -> true);
        watch.measure(
                "run goes on, step shown moved",
                pulse -> slider.setValue(pulse * 7 % Math.max(1, (int) slider.getMax())));
        window.act(() -> tabs.getSelectionModel().select(1));
        watch.measure("run goes on, charts shown", pulse -> {});
        System.out.printf("the run was at step %.0f of 1,000%n", slider.getMax());
    }
}
