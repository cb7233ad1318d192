package rudra.ui.contagion.replay;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.contagion.Outcome;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.network.ZoomButtons;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.theme.Theme;
import rudra.ui.window.WindowModel;

/** How losses spread, round by round, on the drawing of the network. */
public final class ReplayView {
    private final ReplaySubject subject;
    private final ReplayModel model;
    private final ReplayWords words;
    private final Messages messages;
    private final NetworkCanvas canvas;
    private final ToneLegend legend;
    private final Label said = Controls.paragraph("", "small-text", "muted");
    private final VBox page = new VBox();

    /** A view in a window; the first engine is played at once. */
    public ReplayView(ReplaySubject subject, WindowModel window) {
        this.subject = subject;
        this.model = new ReplayModel(subject, window);
        this.messages = window.messages();
        this.words = new ReplayWords(subject, messages);
        this.canvas =
                new NetworkCanvas(window.desktop().jobs().aside(), window.desktop().uiThread());
        this.legend = new ToneLegend(messages, this::recolour);
        ReplayBar bar = new ReplayBar(model, words, messages);
        canvas.setAccessibleText(messages.text("contagion.drawing"));
        page.getStyleClass().add("failure-drawing");
        page.getChildren()
                .setAll(
                        new ReplayTools(model, canvas, window).view(),
                        bar.view(),
                        middle(window),
                        legend.view(),
                        said);
        window.untilClosed(window.desktop().theme().themeProperty().subscribe(this::dress));
        listen(bar);
        recolour();
    }

    /** What is shown. */
    public Node view() {
        return page;
    }

    private void listen(ReplayBar bar) {
        canvas.hoveredProperty().subscribe(this::hover);
        canvas.selectionProperty().subscribe(this::selected);
        canvas.setOnEdgePicked(this::tellOf);
        canvas.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // The arrows move the drawing.
                    if (!event.getCode().isArrowKey()) {
                        bar.steer(event);
                    }
                });
        model.stillProperty().subscribe(still -> still.ifPresent(s -> legend.count(s.tones())));
        model.pictureProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::mark);
    }

    private void recolour() {
        model.recolour(legend.colours());
    }

    private void dress(Theme theme) {
        canvas.setLook(theme == Theme.DARK ? Look.dark() : Look.light());
    }

    private void show(Optional<Drawing> picture) {
        Drawing drawing = picture.orElseGet(Drawing::empty);
        if (drawing.nodes() == canvas.drawing().nodes() && drawing.nodes() > 0) {
            canvas.updateDrawing(drawing);
        } else {
            // Another drawing forgets who was selected.
            OptionalInt kept = model.chosenProperty().get();
            canvas.setDrawing(drawing);
            model.chosenProperty().set(kept);
        }
    }

    private void selected(BitSet nodes) {
        int first = nodes.nextSetBit(0);
        model.chosenProperty().set(first < 0 ? OptionalInt.empty() : OptionalInt.of(first));
    }

    private void mark(OptionalInt chosen) {
        int marked = canvas.selectionProperty().get().nextSetBit(0);
        if (marked != chosen.orElse(-1)) {
            BitSet nodes = new BitSet();
            chosen.ifPresent(nodes::set);
            canvas.select(nodes);
        }
    }

    private Node middle(WindowModel window) {
        Node frame = frame();
        HBox.setHgrow(frame, Priority.ALWAYS);
        HBox middle = new HBox(12, frame, new InspectionView(model, words, window).view());
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Node frame() {
        Label placing = Controls.label(messages.text("contagion.placing"), "muted");
        model.pictureProperty().subscribe(picture -> Controls.visible(placing, picture.isEmpty()));
        ZoomButtons zoom = new ZoomButtons(canvas, messages);
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(zoom, new Insets(8));
        StackPane frame = new StackPane(canvas, placing, zoom);
        frame.getStyleClass().add("drawing-frame");
        frame.setMinSize(0, 0);
        return frame;
    }

    private void hover(OptionalInt node) {
        Optional<Outcome> outcome =
                model.playedProperty().get().map(played -> played.replay().outcome());
        said.setText(
                node.isPresent() && outcome.isPresent()
                        ? sentence(outcome.get(), node.getAsInt())
                        : messages.text("contagion.replay.hint"));
    }

    private String sentence(Outcome outcome, int i) {
        double loss = outcome.losses()[i];
        double equity = subject.network().balanceSheets().equity(i);
        return messages.text(
                "contagion.hover",
                subject.network().institutions().name(i),
                subject.amounts().text(loss),
                subject.amounts().text(equity),
                AmountFormat.percent(equity > 0 ? loss / equity : Double.NaN),
                outcome.hasFailed(i)
                        ? messages.text("contagion.hover.failed", outcome.roundOfFailure()[i])
                        : messages.text("contagion.hover.stands"));
    }

    private void tellOf(int edge) {
        Link link = model.link(edge);
        model.playedProperty()
                .get()
                .ifPresent(played ->
                        said.setText(
                                words.link(
                                        link,
                                        played.replay()
                                                .trail()
                                                .through(link.bearer(), link.source()))));
    }
}
