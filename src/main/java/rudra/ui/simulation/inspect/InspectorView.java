package rudra.ui.simulation.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import rudra.simulation.analysis.PayoffResult;
import rudra.simulation.books.Status;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.Controls;
import rudra.ui.simulation.watch.Quantity;

/** Beside the simulation, while somebody is looked at: who, at the step that is shown. */
public final class InspectorView {
    private static final double WIDTH = 300;

    private final InspectorViewModel model;
    private final Words words;
    private final VBox body = new VBox();
    private final ScrollPane view = new ScrollPane();

    /** Shows what a model looks at. */
    public InspectorView(InspectorViewModel model) {
        this.model = model;
        this.words = new Words(model.messages());
        body.getStyleClass().add("inspector-body");
        view.setMinWidth(WIDTH);
        view.setPrefWidth(WIDTH);
        view.setMaxWidth(WIDTH);
        VBox page = new VBox(new FindField(model).view(), body);
        page.getStyleClass().add("details");
        view.setContent(page);
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStyleClass().addAll("edge-to-edge", "simulation-inspector");
        view.setId("simulation-inspector");
        model.inspectedProperty().subscribe(this::show);
    }

    /** The view. */
    public Node view() {
        return view;
    }

    private void show(Optional<Inspected> inspected) {
        Controls.visible(view, inspected.isPresent());
        body.getChildren().clear();
        inspected.ifPresent(this::fill);
    }

    private void fill(Inspected shown) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(shown));
        parts.add(status(shown));
        parts.addAll(decision(shown));
        parts.add(heading("simulation.inspect.state", shown.step()));
        parts.add(new StateGrid(model, words, shown).view());
        parts.addAll(ledger(shown));
        parts.addAll(sheet(shown));
        body.getChildren().setAll(parts);
    }

    private Node head(Inspected shown) {
        VBox names = new VBox(2, Controls.paragraph(shown.name(), "inspector-title"));
        if (!shown.name().equals(shown.id())) {
            names.getChildren().add(Controls.label(shown.id(), "muted", "small-text"));
        }
        HBox.setHgrow(names, Priority.ALWAYS);
        return new HBox(
                6,
                names,
                Controls.iconButton(
                        MaterialDesignC.CLOSE,
                        words.text("simulation.inspect.close"),
                        model::close));
    }

    private Node status(Inspected shown) {
        String style = shown.status() == Status.FAILED ? "failed-box" : "small-text";
        return Controls.paragraph(words.status(shown), style);
    }

    private List<Node> decision(Inspected shown) {
        if (shown.step() == 0) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        parts.add(heading("simulation.inspect.decision", shown.step()));
        Optional<PayoffResult> decision = shown.decision();
        if (decision.isEmpty()) {
            parts.add(
                    Controls.paragraph(
                            words.text("simulation.inspect.waiting"), "muted", "small-text"));
        } else {
            decision.get()
                    .sentences()
                    .forEach(text -> parts.add(Controls.paragraph(text, "small-text")));
            parts.addAll(actions(decision.get(), shown));
        }
        return parts;
    }

    /** What every action would have brought, all in all; its components stand elsewhere. */
    private List<Node> actions(PayoffResult decision, Inspected shown) {
        double[] totals =
                decision.actions().stream()
                        .flatMap(row -> row.total().stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        if (totals.length < 2) {
            return List.of();
        }
        FigureGrid grid = new FigureGrid(format(DoubleStream.of(totals)));
        for (PayoffResult.ActionRow row : decision.actions()) {
            String name = words.action(row.action());
            double total = row.total().orElse(Double.NaN);
            if (row.chosen()) {
                grid.total(words.text("simulation.inspect.taken", name), total);
            } else {
                grid.row(name, total, row.closed());
            }
        }
        grid.view().setId("inspector-actions");
        Label heading =
                Controls.paragraph(
                        words.text("simulation.inspect.payoffs", unit(shown)), "detail-name");
        return List.of(heading, grid.view());
    }

    private List<Node> ledger(Inspected shown) {
        Optional<StepLedger> found = shown.ledger();
        if (found.isEmpty()) {
            return List.of();
        }
        StepLedger ledger = found.get();
        List<Node> parts = new ArrayList<>();
        parts.add(heading("simulation.inspect.ledger", unit(shown)));
        if (ledger.losses().isEmpty() && ledger.others().isEmpty()) {
            parts.add(
                    Controls.paragraph(
                            words.text("simulation.inspect.nothing-moved"), "muted", "small-text"));
            return parts;
        }
        DoubleStream amounts =
                DoubleStream.concat(
                        ledger.losses().stream().mapToDouble(StepLedger.Entry::amount),
                        ledger.others().stream().mapToDouble(StepLedger.Entry::amount));
        FigureGrid grid = new FigureGrid(format(amounts));
        ledger.losses().forEach(entry -> grid.row(words.name(entry.channel()), entry.amount()));
        grid.total(words.text("simulation.inspect.loss"), ledger.loss());
        ledger.others().forEach(entry -> grid.row(words.name(entry.channel()), -entry.amount()));
        grid.total(words.text("simulation.inspect.equity-change"), ledger.change());
        grid.view().setId("inspector-ledger");
        parts.add(grid.view());
        return parts;
    }

    private List<Node> sheet(Inspected shown) {
        if (shown.status() == Status.FAILED) {
            // Its estate is settled; what equity is told is the last one.
            return List.of();
        }
        FigureGrid grid =
                new FigureGrid(format(DoubleStream.of(shown.assets(), shown.debts())))
                        .row(words.name(Quantity.CASH), shown.value(Quantity.CASH))
                        .row(words.text("simulation.inspect.claims"), claims(shown))
                        .row(words.text("simulation.inspect.others"), shown.otherAssets())
                        .total(words.text("simulation.inspect.assets"), shown.assets())
                        .row(words.text("simulation.inspect.debts"), shown.debts())
                        .row(words.name(Quantity.EQUITY), shown.value(Quantity.EQUITY));
        return List.of(heading("simulation.inspect.sheet", unit(shown)), grid.view());
    }

    private static double claims(Inspected shown) {
        return shown.value(Quantity.CREDIT_EXPOSURE);
    }

    private static AmountFormat format(DoubleStream amounts) {
        double largest = amounts.map(Math::abs).filter(Double::isFinite).max().orElse(0);
        return AmountFormat.of(largest, 1);
    }

    private String unit(Inspected shown) {
        return words.unit(shown.network().unit());
    }

    private Label heading(String key, Object value) {
        return Controls.paragraph(words.text(key, value), "detail-heading");
    }
}
