package rudra.ui.network.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import rudra.analysis.table.NumberText;
import rudra.app.Messages;
import rudra.network.Institutions;
import rudra.ui.fx.Controls;
import rudra.ui.network.style.Figure;
import rudra.ui.network.style.Figures;

/**
 * All institutions as a table. The control only shows rows: sorting and filtering happen in the
 * view model, off the UI thread.
 */
final class InstitutionTable {
    private static final List<String> SHOWN_FIRST =
            List.of(
                    Figures.CLAIMS,
                    Figures.LIABILITIES,
                    Figures.EXTERNAL_ASSETS,
                    Figures.EXTERNAL_LIABILITIES,
                    Figures.EQUITY,
                    Figures.LEVERAGE,
                    Figures.DEBTORS,
                    Figures.CREDITORS);
    private static final double ID = 84;
    private static final double NAME = 168;
    private static final double COUNTRY = 72;
    private static final double AMOUNT = 132;
    private static final double COUNT = 84;

    private final NetworkViewModel model;
    private final Messages messages;
    private final TableView<Integer> table = new TableView<>();
    private boolean showing;

    InstitutionTable(NetworkViewModel model) {
        this.model = model;
        this.messages = model.messages();
        table.getStyleClass().addAll("dense", "institution-table");
        table.setId("institutions");
        table.setAccessibleText(messages.text("network.table"));
        table.setPlaceholder(Controls.label(messages.text("network.no-rows"), "muted"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) change -> selected());
        model.subjectProperty().subscribe(this::columns);
        model.table().rowsProperty().subscribe(this::rows);
        model.selectionProperty().subscribe(() -> select(true));
    }

    Node view() {
        return table;
    }

    private void columns(Optional<Subject> subject) {
        table.getColumns().clear();
        subject.ifPresent(of -> {
            Institutions all = of.network().institutions();
            text(RowQuery.ID, messages.text("figure.id"), ID, all::id);
            if (!all.ids().equals(names(all))) {
                text(RowQuery.NAME, messages.text("figure.name"), NAME, all::name);
            }
            if (all.textColumns().contains(Institutions.COUNTRY)) {
                text(
                        RowQuery.COUNTRY,
                        messages.text("figure.country"),
                        COUNTRY,
                        i -> all.text(Institutions.COUNTRY, i));
            }
            SHOWN_FIRST.stream()
                    .flatMap(key -> of.figures().find(key).stream())
                    .forEach(this::figure);
            of.figures().all().stream()
                    .filter(figure -> figure.sort() == Figure.Sort.ATTRIBUTE)
                    .forEach(this::figure);
            all.textColumns().stream()
                    .filter(column -> !column.equals(Institutions.COUNTRY))
                    .forEach(column -> text("", column, AMOUNT, i -> all.text(column, i)));
            // Sorting is the view model's: the control only shows the arrows.
            table.setSortPolicy(sorted -> {
                if (!showing) {
                    sort();
                }
                return true;
            });
        });
    }

    private static List<String> names(Institutions all) {
        List<String> names = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            names.add(all.name(i));
        }
        return names;
    }

    private void text(
            String key, String title, double width, java.util.function.IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setId(key);
        column.setSortable(!key.isEmpty());
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private void figure(Figure figure) {
        TableColumn<Integer, Number> column = new TableColumn<>(figure.title(messages));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(figure.values()[row.getValue()]));
        int needed = NumberText.decimals(figure.values());
        int decimals = figure.sort() == Figure.Sort.RATIO ? Math.min(needed, 2) : needed;
        column.setCellFactory(_ -> new NumberCell(decimals));
        column.setId(figure.key());
        column.getStyleClass().add("number-column");
        column.setPrefWidth(
                figure.sort() == Figure.Sort.MONEY || figure.sort() == Figure.Sort.ATTRIBUTE
                        ? AMOUNT
                        : COUNT);
        table.getColumns().add(column);
    }

    private static final class NumberCell extends TableCell<Integer, Number> {
        private final int decimals;

        NumberCell(int decimals) {
            this.decimals = decimals;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Number value, boolean empty) {
            super.updateItem(value, empty);
            setText(
                    empty || value == null
                            ? null
                            : NumberText.fixed(value.doubleValue(), decimals));
        }
    }

    private void sort() {
        Optional<TableColumn<Integer, ?>> by = table.getSortOrder().stream().findFirst();
        model.table()
                .queryProperty()
                .set(
                        model.table()
                                .queryProperty()
                                .get()
                                .sorted(
                                        by.map(TableColumn::getId).orElse(""),
                                        by.map(c ->
                                                        c.getSortType()
                                                                == TableColumn.SortType.ASCENDING)
                                                .orElse(true)));
    }

    private void rows(List<Integer> rows) {
        showing = true;
        List<TableColumn<Integer, ?>> order = List.copyOf(table.getSortOrder());
        table.setItems(FXCollections.observableList(rows));
        // The control forgets the order with its rows.
        table.getSortOrder().setAll(order);
        showing = false;
        select(false);
    }

    /** Shows the selection that was made elsewhere. */
    private void select(boolean scroll) {
        if (showing) {
            return;
        }
        BitSet chosen = model.selectionProperty().get();
        List<Integer> rows = table.getItems();
        int[] places = new int[chosen.cardinality()];
        int count = 0;
        for (int row = 0; row < rows.size() && count < places.length; row++) {
            if (chosen.get(rows.get(row))) {
                places[count++] = row;
            }
        }
        showing = true;
        table.getSelectionModel().clearSelection();
        if (count > 0) {
            table.getSelectionModel()
                    .selectIndices(places[0], java.util.Arrays.copyOfRange(places, 1, count));
        }
        showing = false;
        if (scroll && count > 0) {
            table.scrollTo(places[0]);
        }
    }

    private void selected() {
        if (showing) {
            return;
        }
        BitSet chosen = new BitSet();
        table.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .forEach(chosen::set);
        showing = true;
        model.select(chosen);
        showing = false;
    }

    /** Copies the rows that are shown as CSV, with all columns at full precision. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(TableCsv.of(table.getColumns(), table.getItems()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
