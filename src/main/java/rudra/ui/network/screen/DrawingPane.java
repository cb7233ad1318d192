package rudra.ui.network.screen;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.app.Messages;
import rudra.job.Job;
import rudra.ui.fx.Controls;
import rudra.ui.fx.Debounce;
import rudra.ui.network.NetworkCanvas;
import rudra.ui.network.ZoomButtons;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.network.style.Legend;
import rudra.ui.network.style.NetworkDrawing;
import rudra.ui.theme.Theme;

/** The drawing with its legend, search, zoom buttons and hover card. */
final class DrawingPane {
    private final NetworkViewModel model;
    private final Messages messages;
    private final NetworkCanvas canvas;
    private final LegendView legend;
    private final HoverCard card;
    private final TextField search = new TextField();
    private final Label found = Controls.label("", "muted", "small-text");
    private final HBox placing = new HBox(8);
    private final Debounce debounce = new Debounce();
    private final StackPane pane = new StackPane();
    private final VBox all = new VBox(pane);
    private Optional<Legend> explained = Optional.empty();
    private boolean showing;

    DrawingPane(NetworkViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.legend = new LegendView(messages);
        this.card = new HoverCard(messages);
        this.canvas =
                new NetworkCanvas(
                        model.window().desktop().jobs().aside(),
                        model.window().desktop().uiThread());
        canvas.setAccessibleText(messages.text("network.drawing"));
        canvas.setAccessibleHelp(messages.text("network.drawing.help"));
        build();
        model.window()
                .untilClosed(
                        model.window().desktop().theme().themeProperty().subscribe(this::dress));
        model.drawing().pictureProperty().subscribe(this::show);
        model.drawing().placingProperty().subscribe(this::showPlacing);
        model.selectionProperty().subscribe(this::select);
        canvas.selectionProperty().subscribe(this::selected);
        canvas.hoveredProperty().subscribe(this::hover);
        model.foundProperty().subscribe(this::showFound);
    }

    Node view() {
        return all;
    }

    NetworkCanvas canvas() {
        return canvas;
    }

    /** Puts the cursor into the search field. */
    void goToSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void build() {
        HBox finder = finder();
        ZoomButtons zoom = zoomButtons();
        placing.getStyleClass().add("placing");
        placing.setAlignment(Pos.CENTER_LEFT);
        placing.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.getChildren().setAll(canvas, card.view(), placing, zoom, finder);
        all.getChildren().add(legend.view());
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinHeight(0);
        place(card.view(), Pos.TOP_LEFT);
        place(placing, Pos.TOP_CENTER);
        place(zoom, Pos.BOTTOM_RIGHT);
        place(finder, Pos.TOP_RIGHT);
        Controls.visible(legend.view(), false);
    }

    private static void place(Node node, Pos where) {
        StackPane.setAlignment(node, where);
        StackPane.setMargin(node, new Insets(10));
    }

    private HBox finder() {
        search.setPromptText(messages.text("network.find"));
        search.setAccessibleText(messages.text("network.find"));
        search.setPrefColumnCount(14);
        search.setId("network-search");
        search.textProperty().subscribe((before, text) -> debounce.later(() -> model.search(text)));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        HBox row = new HBox(6, found, search);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        row.setPickOnBounds(false);
        return row;
    }

    private void searchKey(KeyEvent event) {
        boolean isEnter = event.getCode() == KeyCode.ENTER;
        if (isEnter && !model.searchedProperty().get().equals(search.getText())) {
            model.search(search.getText());
        } else if (isEnter) {
            jump(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            jump(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private void jump(int step) {
        model.selectFound(step);
        centreOnSelected();
        showFound();
    }

    private ZoomButtons zoomButtons() {
        ZoomButtons buttons = new ZoomButtons(canvas, messages);
        buttons.add(
                MaterialDesignC.CROSSHAIRS_GPS,
                messages.text("network.centre"),
                this::centreOnSelected);
        return buttons;
    }

    /** Moves the selected institution to the middle. */
    void centreOnSelected() {
        model.selected()
                .ifPresent(i -> {
                    if (i < canvas.drawing().nodes()) {
                        canvas.centreOn(i);
                    }
                });
    }

    private void dress(Theme theme) {
        canvas.setLook(theme == Theme.DARK ? Look.dark() : Look.light());
    }

    private void show(Optional<NetworkDrawing> picture) {
        Drawing drawing = picture.map(NetworkDrawing::drawing).orElseGet(Drawing::empty);
        showing = true;
        if (drawing.nodes() == canvas.drawing().nodes() && drawing.nodes() > 0) {
            canvas.updateDrawing(drawing);
        } else {
            canvas.setDrawing(drawing);
            canvas.select(model.selectionProperty().get());
        }
        showing = false;
        explain(picture.map(NetworkDrawing::legend));
    }

    /** While nodes move the legend stays as it is. */
    private void explain(Optional<Legend> wanted) {
        if (!wanted.equals(explained)) {
            explained = wanted;
            Controls.visible(legend.view(), wanted.isPresent());
            wanted.ifPresent(now ->
                    model.subjectProperty()
                            .get()
                            .ifPresent(of -> legend.show(now, of.network().unit())));
        }
    }

    private void select(BitSet chosen) {
        if (!chosen.equals(canvas.selectionProperty().get())
                && chosen.length() <= canvas.drawing().nodes()) {
            canvas.select(chosen);
        }
    }

    /** An empty drawing selects nothing, which is not the user's wish. */
    private void selected(BitSet chosen) {
        if (!showing) {
            model.select(chosen);
        }
    }

    private void hover(OptionalInt node) {
        model.subjectProperty()
                .get()
                .filter(of -> node.isPresent() && node.getAsInt() < of.network().size())
                .ifPresentOrElse(of -> card.show(of, node.getAsInt()), card::hide);
    }

    private void showPlacing(Optional<? extends Job<?>> job) {
        Controls.visible(placing, job.isPresent());
        if (job.isPresent()) {
            placing.getChildren()
                    .setAll(
                            new ProgressBar(-1),
                            Controls.label(messages.text("network.placing"), "small-text"),
                            Controls.button(
                                    messages.text("network.stop-placing"),
                                    model.drawing()::stopPlacing,
                                    "small"));
        }
    }

    private void showFound() {
        int count = model.foundProperty().get().size();
        int place = model.placeAmongFound();
        if (search.getText().isBlank()) {
            found.setText("");
        } else if (count == 0) {
            found.setText(messages.text("network.found-nothing"));
        } else {
            found.setText(messages.text("network.found", Math.max(1, place), count));
            centreOnSelected();
        }
    }
}
