package rudra.ui.network.screen;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.ui.fx.Controls;

/**
 * A balance sheet as two bars of one scale: assets on the left, liabilities and equity on the
 * right. Negative equity lengthens the left bar as what is missing.
 */
final class SheetBars extends Pane {
    private static final double HEIGHT = 132;
    private static final double GAP = 3;
    private static final double THINNEST = 1.5;

    private final Messages messages;
    private final double[] left;
    private final double[] right;

    SheetBars(BalanceSheet sheet, Messages messages) {
        this.messages = messages;
        double equity = sheet.isOutside() ? 0 : sheet.equity();
        left = new double[] {sheet.externalAssets(), sheet.claims(), Math.max(0, -equity)};
        right =
                new double[] {
                    sheet.externalLiabilities(), sheet.liabilities(), Math.max(0, equity)
                };
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        add("sheet-external-assets", "figure.external-assets", left[0]);
        add("sheet-claims", "figure.claims", left[1]);
        add("sheet-missing", "sheet.missing", left[2]);
        add("sheet-external-liabilities", "figure.external-liabilities", right[0]);
        add("sheet-liabilities", "figure.liabilities", right[1]);
        add("sheet-equity", "figure.equity", right[2]);
        setAccessibleText(messages.text("sheet.bars"));
    }

    private void add(String style, String key, double amount) {
        Region part = new Region();
        part.getStyleClass().addAll("sheet-part", style);
        part.setVisible(amount > 0);
        Tooltip.install(part, Controls.tooltip(messages.text(key) + " " + NumberText.of(amount)));
        getChildren().add(part);
    }

    @Override
    protected void layoutChildren() {
        double largest = Math.max(sum(left), sum(right));
        double width = (getWidth() - GAP) / 2;
        for (int side = 0; side < 2; side++) {
            double[] parts = side == 0 ? left : right;
            double y = getHeight();
            // The own part stands at the foot: equity right, what is missing left.
            for (int k = parts.length - 1; k >= 0; k--) {
                double share = largest > 0 ? parts[k] / largest : 0;
                double height = parts[k] > 0 ? Math.max(THINNEST, share * getHeight()) : 0;
                y -= height;
                getChildren()
                        .get(side * parts.length + k)
                        .resizeRelocate(side * (width + GAP), Math.max(0, y), width, height);
            }
        }
    }

    private static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
