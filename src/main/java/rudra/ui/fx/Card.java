package rudra.ui.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** Cards to choose from: an icon, a title, some sentences. All of a group have the same size. */
public final class Card {
    private static final double GAP = 12;
    private static final double TEXT_WIDTH = 252;

    private Card() {}

    /** A group of cards, as many in a row as there is room for. */
    public static TilePane group() {
        TilePane group = new TilePane(GAP, GAP);
        group.setTileAlignment(Pos.TOP_LEFT);
        return group;
    }

    /**
     * A card.
     *
     * @param accessibleText what a screen reader says
     * @param choose what choosing it does
     */
    public static Button of(
            Ikon icon, String title, String text, String accessibleText, Runnable choose) {
        VBox words =
                new Words(
                        new HBox(8, Controls.icon(icon), Controls.paragraph(title, "card-title")),
                        Controls.paragraph(text, "card-text"));
        Button card = new Button(null, words);
        card.getStyleClass().add("card-button");
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        card.setAccessibleText(accessibleText);
        card.setOnAction(_ -> choose.run());
        return card;
    }

    /** A button asks its graphic how high it is without a width; paragraphs need to know one. */
    private static final class Words extends VBox {
        Words(Node title, Node text) {
            super(6, title, text);
            setPrefWidth(TEXT_WIDTH);
            setMaxWidth(TEXT_WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? TEXT_WIDTH : width);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
