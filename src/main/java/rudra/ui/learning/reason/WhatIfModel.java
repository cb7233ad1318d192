package rudra.ui.learning.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.training.TrainedModel;
import rudra.ui.window.Newest;

/**
 * One row whose values are turned, and what a model says of it then; scored in the background, the
 * newest values first.
 */
final class WhatIfModel {
    private final TrainedModel model;
    private final Dataset original;
    private final Map<String, Column> values = new LinkedHashMap<>();
    private final List<Knob> knobs = new ArrayList<>();
    private final Newest scoring;
    private final ReadOnlyDoubleWrapper asItIs = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyDoubleWrapper score = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyObjectWrapper<Map<String, String>> shown =
            new ReadOnlyObjectWrapper<>(Map.of());

    WhatIfModel(Explained explained, Newest scoring) {
        this.scoring = scoring;
        this.model = explained.model().model().content().value().trained();
        this.original = explained.table().rows(new int[] {explained.row()});
        List<String> used = model.preparation().columns().stream().map(Feature::name).toList();
        for (Column column : explained.table().columns()) {
            if (used.contains(column.name())) {
                Knob.of(column).ifPresent(knobs::add);
            }
        }
        back();
    }

    /** What can be turned, in the order of the columns. */
    List<Knob> knobs() {
        return List.copyOf(knobs);
    }

    /** The score of the row as it is. */
    ReadOnlyDoubleProperty asItIsProperty() {
        return asItIs.getReadOnlyProperty();
    }

    /** The score with the values as they are turned now. */
    ReadOnlyDoubleProperty scoreProperty() {
        return score.getReadOnlyProperty();
    }

    /** The values as they are turned now, by column; empty where one is missing. */
    ReadOnlyObjectProperty<Map<String, String>> valuesProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Turns a value. */
    void turn(Knob knob, String text) {
        String before = Objects.requireNonNullElse(shown.get().get(knob.name()), "");
        if (!before.equals(text)) {
            values.put(knob.name(), knob.column(text));
            score();
        }
    }

    /** Turns several at once; columns that cannot be turned are left alone. */
    void turn(Map<String, String> texts) {
        for (Knob knob : knobs) {
            Optional.ofNullable(texts.get(knob.name()))
                    .ifPresent(text -> values.put(knob.name(), knob.column(text)));
        }
        score();
    }

    /** Back to the row as it is. */
    void back() {
        original.columns().forEach(column -> values.put(column.name(), column));
        score();
    }

    private void score() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Knob knob : knobs) {
            Column column = Objects.requireNonNull(values.get(knob.name()));
            texts.put(knob.name(), column.isMissing(0) ? "" : column.text(0));
        }
        shown.set(texts);
        Dataset turned = new Dataset(original.name(), List.copyOf(values.values()));
        boolean first = Double.isNaN(asItIs.get());
        scoring.ask(
                () -> new double[] {model.score(turned)[0], first ? model.score(original)[0] : 0},
                scores -> {
                    if (Double.isNaN(asItIs.get())) {
                        asItIs.set(scores[1]);
                    }
                    score.set(scores[0]);
                });
    }
}
