package rudra.ui.contagion.replay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import rudra.app.Messages;
import rudra.ui.fx.Controls;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.window.FileExport;
import rudra.ui.window.WindowModel;

/** Above the drawing: which engine plays, who is looked at, and what is carried away. */
final class ReplayTools {
    private static final double INSTITUTION_WIDTH = 150;

    private final ReplayModel model;
    private final NetworkCanvas canvas;
    private final Messages messages;
    private final FileExport export;
    private final FilmExport films;

    ReplayTools(ReplayModel model, NetworkCanvas canvas, WindowModel window) {
        this.model = model;
        this.canvas = canvas;
        this.messages = window.messages();
        this.export = new FileExport(window);
        this.films = new FilmExport(window);
    }

    Node view() {
        Button trail =
                Controls.button(
                        messages.text("contagion.replay.export"), this::exportTrail, "small");
        model.playedProperty().subscribe(played -> trail.setDisable(played.isEmpty()));
        HBox row =
                new HBox(
                        8,
                        engines(),
                        institutions(),
                        Controls.spacer(),
                        trail,
                        film(
                                MaterialDesignM.MOVIE_OPEN_OUTLINE,
                                "contagion.film.save",
                                films::film),
                        film(
                                MaterialDesignI.IMAGE_MULTIPLE_OUTLINE,
                                "contagion.film.frames",
                                films::frames),
                        Controls.iconButton(
                                MaterialDesignI.IMAGE_OUTLINE,
                                messages.text("contagion.export-picture"),
                                () -> canvas.png().thenAccept(this::savePng)),
                        Controls.iconButton(
                                MaterialDesignV.VECTOR_SQUARE,
                                messages.text("contagion.export-svg"),
                                () -> canvas.svg().thenAccept(this::saveSvg)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Waits, like the trail, until there is a replay, and for the places as well. */
    private Button film(Ikon icon, String key, Consumer<Footage> work) {
        Button button =
                Controls.iconButton(
                        icon, messages.text(key), () -> model.footage().ifPresent(work));
        model.pictureProperty().subscribe(_ -> button.setDisable(model.footage().isEmpty()));
        model.playedProperty().subscribe(_ -> button.setDisable(model.footage().isEmpty()));
        return button;
    }

    private void exportTrail() {
        model.playedProperty()
                .get()
                .ifPresent(played ->
                        export.text(
                                "trail.csv",
                                () ->
                                        TrailCsv.of(
                                                model.subject().network(),
                                                played.replay().trail())));
    }

    private void savePng(byte[] png) {
        export.bytes("replay.png", () -> png);
    }

    private void saveSvg(String svg) {
        export.bytes("replay.svg", () -> svg.getBytes(StandardCharsets.UTF_8));
    }

    private ComboBox<Integer> engines() {
        List<String> names = model.subject().engines();
        ComboBox<Integer> box = box("contagion.replay.engine", names::get);
        box.getItems().setAll(IntStream.range(0, names.size()).boxed().toList());
        box.setValue(model.engineProperty().get());
        box.valueProperty().addListener((_, _, engine) -> model.engineProperty().set(engine));
        return box;
    }

    private ComboBox<Integer> institutions() {
        ComboBox<Integer> box =
                box("contagion.replay.institution", model.subject().network().institutions()::name);
        box.setId("replay-institution");
        box.setPromptText(messages.text("contagion.replay.institution"));
        box.setPrefWidth(INSTITUTION_WIDTH);
        model.playedProperty()
                .subscribe(played -> {
                    Integer kept = box.getValue();
                    box.getItems().setAll(played.map(Played::losers).orElse(List.of()));
                    box.setValue(kept);
                });
        model.chosenProperty()
                .subscribe(chosen -> box.setValue(chosen.isPresent() ? chosen.getAsInt() : null));
        box.valueProperty()
                .addListener((_, _, wanted) -> {
                    if (wanted != null) {
                        model.chosenProperty().set(OptionalInt.of(wanted));
                    }
                });
        return box;
    }

    private ComboBox<Integer> box(String key, IntFunction<String> name) {
        ComboBox<Integer> box = new ComboBox<>();
        box.setAccessibleText(messages.text(key));
        box.setTooltip(Controls.tooltip(messages.text(key)));
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer number) {
                        return number == null ? "" : name.apply(number);
                    }

                    @Override
                    public Integer fromString(String text) {
                        throw new UnsupportedOperationException("Chosen, not typed.");
                    }
                });
        return box;
    }
}
