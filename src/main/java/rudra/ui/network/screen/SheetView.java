package rudra.ui.network.screen;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;

/** One institution in the inspector: its balance sheet, where each figure is from, its partners. */
final class SheetView {
    private static final int PARTNERS = 6;

    private final NetworkViewModel model;
    private final Messages messages;
    private final Subject subject;
    private final int institution;
    private final BalanceSheet sheet;
    private final int decimals;

    SheetView(NetworkViewModel model, Subject subject, int institution) {
        this.model = model;
        this.messages = model.messages();
        this.subject = subject;
        this.institution = institution;
        this.sheet = BalanceSheet.of(subject.network(), institution);
        this.decimals = NumberText.decimals(sheet.amounts());
    }

    Node view() {
        VBox box = new VBox();
        box.getStyleClass().add("details");
        box.getChildren().addAll(head(), fail());
        if (sheet.isOutside()) {
            box.getChildren().add(Controls.paragraph(messages.text("sheet.outside"), "note-box"));
        }
        box.getChildren()
                .addAll(
                        Controls.label(
                                messages.text(
                                        "sheet.title",
                                        MoneyText.unit(subject.network().unit(), messages)),
                                "detail-heading"),
                        new SheetBars(sheet, messages),
                        figures(),
                        check());
        partners(box, "sheet.debtors", debtors(), sheet.claims());
        partners(box, "sheet.creditors", creditors(), sheet.liabilities());
        rules(box);
        return box;
    }

    private Node head() {
        Institutions all = subject.network().institutions();
        String country = all.text(Institutions.COUNTRY, institution);
        String id = all.id(institution);
        String name = all.name(institution);
        VBox head = new VBox(2, Controls.paragraph(name, "inspector-title"));
        String sub =
                (name.equals(id) ? "" : id)
                        + (name.equals(id) || country.isEmpty() ? "" : " · ")
                        + country;
        if (!sub.isEmpty()) {
            head.getChildren().add(Controls.label(sub, "muted", "small-text"));
        }
        return head;
    }

    private Node fail() {
        String id = subject.network().institutions().id(institution);
        ToggleButton toggle = new ToggleButton();
        toggle.setId("let-fail");
        toggle.setGraphic(Controls.icon(MaterialDesignF.FLASH_OUTLINE));
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.getStyleClass().add("fail-toggle");
        HBox.setHgrow(toggle, Priority.ALWAYS);
        boolean fails = model.shock().draft().failing().contains(id);
        toggle.setSelected(fails);
        toggle.setText(messages.text(fails ? "sheet.fails" : "sheet.let-fail"));
        Controls.describe(
                toggle, messages.text(fails ? "sheet.fails.help" : "sheet.let-fail.help"));
        toggle.setOnAction(_ -> model.letFail(id, toggle.isSelected()));
        HBox row = new HBox(6, toggle);
        if (fails) {
            row.getChildren()
                    .add(
                            Controls.button(
                                    messages.text("sheet.to-shock"), model::goToShock, "small"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node figures() {
        GridPane grid = new GridPane(8, 3);
        grid.getStyleClass().add("sheet-figures");
        row(grid, "sheet-external-assets", "figure.external-assets", sheet.externalAssets(), "");
        row(
                grid,
                "sheet-claims",
                "figure.claims",
                sheet.claims(),
                messages.text("sheet.sum-of", sheet.debtors()));
        total(grid, "figure.assets", sheet.assets());
        row(
                grid,
                "sheet-external-liabilities",
                "figure.external-liabilities",
                sheet.externalLiabilities(),
                "");
        row(
                grid,
                "sheet-liabilities",
                "figure.liabilities",
                sheet.liabilities(),
                messages.text("sheet.sum-of", sheet.creditors()));
        row(grid, "sheet-equity", "figure.equity", sheet.equity(), "");
        total(
                grid,
                "sheet.liabilities-and-equity",
                sheet.allLiabilities() + (sheet.isOutside() ? 0 : sheet.equity()));
        add(
                grid,
                new Region(),
                name("figure.leverage", messages.text("sheet.leverage-of")),
                Controls.label(NumberText.fixed(sheet.leverage(), 2), "detail-value"));
        return grid;
    }

    private void row(GridPane grid, String style, String key, double value, String note) {
        Region swatch = new Region();
        swatch.getStyleClass().add("sheet-swatch");
        if (!style.isEmpty()) {
            swatch.getStyleClass().add(style);
        }
        add(grid, swatch, name(key, note), amount(value, "detail-value"));
    }

    private VBox name(String key, String note) {
        VBox name = new VBox(Controls.label(messages.text(key), "detail-value"));
        if (!note.isEmpty()) {
            name.getChildren().add(Controls.label(note, "detail-name"));
        }
        return name;
    }

    private void total(GridPane grid, String key, double value) {
        add(
                grid,
                new Region(),
                Controls.label(messages.text(key), "detail-total"),
                amount(value, "detail-total"));
    }

    private static void add(GridPane grid, Node swatch, Node name, Label amount) {
        GridPane.setHgrow(name, Priority.ALWAYS);
        GridPane.setHalignment(amount, HPos.RIGHT);
        GridPane.setValignment(swatch, VPos.TOP);
        GridPane.setValignment(amount, VPos.TOP);
        grid.addRow(grid.getRowCount(), swatch, name, amount);
    }

    private Label amount(double value, String style) {
        Label label = Controls.label(NumberText.fixed(value, decimals), style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node check() {
        if (sheet.isOutside()) {
            return Controls.paragraph(messages.text("sheet.check-outside"), "detail-name");
        }
        return sheet.gap() == 0
                ? Controls.paragraph(messages.text("sheet.check-holds"), "detail-name")
                : Controls.paragraph(
                        messages.text(
                                "sheet.check-fails",
                                NumberText.of(sheet.net()),
                                NumberText.of(sheet.equity()),
                                NumberText.of(sheet.gap())),
                        "note-box");
    }

    private List<Counterparty> debtors() {
        return Counterparty.debtors(subject.network().exposures(), institution, PARTNERS);
    }

    private List<Counterparty> creditors() {
        return Counterparty.creditors(subject.network().exposures(), institution, PARTNERS);
    }

    private void partners(VBox box, String key, List<Counterparty> partners, double sum) {
        box.getChildren().add(Controls.label(messages.text(key), "detail-heading"));
        if (partners.isEmpty()) {
            box.getChildren().add(Controls.label(messages.text("sheet.no-partners"), "muted"));
        }
        GridPane grid = new GridPane(8, 1);
        for (Counterparty partner : partners) {
            Hyperlink name =
                    new Hyperlink(subject.network().institutions().name(partner.institution()));
            name.getStyleClass().add("partner");
            name.setOnAction(_ -> model.select(partner.institution()));
            name.setWrapText(true);
            name.setMinWidth(0);
            name.setMinHeight(Region.USE_PREF_SIZE);
            Label share =
                    Controls.label(
                            messages.text("sheet.share", partner.amount() / sum), "detail-name");
            share.setMinWidth(Region.USE_PREF_SIZE);
            Label amount = amount(partner.amount(), "detail-value");
            GridPane.setHgrow(name, Priority.ALWAYS);
            GridPane.setHalignment(amount, HPos.RIGHT);
            GridPane.setHalignment(share, HPos.RIGHT);
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(share, VPos.TOP);
            GridPane.setValignment(amount, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, amount, share);
        }
        box.getChildren().add(grid);
    }

    private void rules(VBox box) {
        Network network = subject.network();
        box.getChildren().add(Controls.label(messages.text("sheet.rules"), "detail-heading"));
        if (network.rules().isEmpty()) {
            box.getChildren().add(Controls.paragraph(messages.text("sheet.as-given"), "rule-text"));
        }
        network.rules()
                .forEach(rule -> box.getChildren().add(Controls.paragraph(rule, "rule-text")));
    }
}
