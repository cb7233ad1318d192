package rudra.ui.learning;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import rudra.app.Messages;
import rudra.app.Recipe;
import rudra.ui.fx.Controls;
import rudra.ui.learning.watch.ModelsViewModel;

/** What to ask of a table for some purpose, filled in by one click. */
final class RecipeMenu {
    private static final double WIDTH = 300;

    private final ModelsViewModel model;
    private final Messages messages;

    RecipeMenu(ModelsViewModel model) {
        this.model = model;
        this.messages = model.messages();
    }

    Node view() {
        MenuButton menu = new MenuButton(messages.text("models.recipe-choose"));
        menu.setId("recipes");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setAccessibleText(messages.text("models.recipe"));
        menu.setAccessibleHelp(messages.text("models.recipe-help"));
        Runnable fill =
                () -> menu.getItems().setAll(model.recipes().stream().map(this::item).toList());
        model.recipes().addListener((ListChangeListener<Recipe>) _ -> fill.run());
        fill.run();
        VBox row =
                new VBox(
                        Controls.label(messages.text("models.recipe"), "form-label"),
                        menu,
                        Controls.paragraph(messages.text("models.recipe-help"), "form-help"));
        row.getStyleClass().add("form-row");
        return row;
    }

    private MenuItem item(Recipe recipe) {
        VBox words =
                new VBox(
                        Controls.label(recipe.title(), "card-title"),
                        Controls.paragraph(recipe.words(), "card-text"));
        words.setPrefWidth(WIDTH);
        words.setMaxWidth(WIDTH);
        MenuItem item = new CustomMenuItem(words, true);
        item.setId("recipe-" + recipe.id());
        item.setOnAction(_ -> model.follow(recipe));
        return item;
    }
}
