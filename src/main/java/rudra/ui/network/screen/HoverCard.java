package rudra.ui.network.screen;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.ui.fx.Controls;
import rudra.ui.fx.MoneyText;

/** The institution under the pointer in a few figures. */
final class HoverCard {
    private final Messages messages;
    private final VBox box = new VBox();

    HoverCard(Messages messages) {
        this.messages = messages;
        box.getStyleClass().add("hover-card");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setMouseTransparent(true);
        hide();
    }

    Node view() {
        return box;
    }

    void hide() {
        Controls.visible(box, false);
    }

    void show(Subject subject, int i) {
        Institutions institutions = subject.network().institutions();
        BalanceSheet sheet = BalanceSheet.of(subject.network(), i);
        GridPane figures = new GridPane(12, 1);
        row(figures, "figure.claims", NumberText.of(sheet.claims()));
        row(figures, "figure.liabilities", NumberText.of(sheet.liabilities()));
        row(figures, "figure.assets", NumberText.of(sheet.assets()));
        row(
                figures,
                "figure.equity",
                sheet.isOutside()
                        ? messages.text("network.outside")
                        : NumberText.of(sheet.equity()));
        box.getChildren()
                .setAll(
                        Controls.label(institutions.name(i), "hover-title"),
                        Controls.label(subtitle(institutions, i), "hover-sub"),
                        figures,
                        Controls.label(
                                MoneyText.unit(subject.network().unit(), messages), "hover-sub"));
        Controls.visible(box, true);
    }

    private static String subtitle(Institutions institutions, int i) {
        String country = institutions.text(Institutions.COUNTRY, i);
        return country.isEmpty() ? institutions.id(i) : institutions.id(i) + " · " + country;
    }

    private void row(GridPane figures, String key, String value) {
        var amount = Controls.label(value, "hover-value");
        GridPane.setHalignment(amount, javafx.geometry.HPos.RIGHT);
        GridPane.setHgrow(amount, javafx.scene.layout.Priority.ALWAYS);
        figures.addRow(
                figures.getRowCount(), Controls.label(messages.text(key), "hover-name"), amount);
    }
}
