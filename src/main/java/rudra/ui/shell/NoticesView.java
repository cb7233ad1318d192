package rudra.ui.shell;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import rudra.analysis.Problem;
import rudra.app.Messages;
import rudra.ui.action.Action;
import rudra.ui.fx.Controls;
import rudra.ui.notice.Notice;
import rudra.ui.notice.Notice.Weight;

/** The stack of notices over the lower right corner of the content. */
final class NoticesView {
    private static final Duration CONFIRMATION_STAYS = Duration.seconds(5);
    private static final int SHOWN = 3;
    private static final int PROBLEMS_SHOWN = 4;

    private final VBox column;
    private final ObservableList<Notice> notices;
    private final Messages messages;
    private final Action openLog;

    NoticesView(VBox column, ObservableList<Notice> notices, Messages messages, Action openLog) {
        this.column = column;
        this.notices = notices;
        this.messages = messages;
        this.openLog = openLog;
        column.setPickOnBounds(false);
        notices.addListener((ListChangeListener<Notice>) change -> show());
        show();
    }

    private void show() {
        column.getChildren().setAll(notices.stream().limit(SHOWN).map(this::card).toList());
        Controls.visible(column, !notices.isEmpty());
        if (!notices.isEmpty() && notices.getFirst().weight() == Weight.QUESTION) {
            column.getChildren().getFirst().lookup(".notice-buttons .button").requestFocus();
        }
    }

    private Node card(Notice notice) {
        Node icon = Controls.icon(icon(notice.weight()));
        icon.getStyleClass().add("notice-icon");
        var title = Controls.paragraph(notice.title(), "notice-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close =
                Controls.iconButton(
                        MaterialDesignC.CLOSE,
                        messages.text("notice.close"),
                        () -> notices.remove(notice));
        HBox head = new HBox(icon, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("notice-head");
        VBox card = new VBox(head);
        card.getStyleClass()
                .addAll(
                        "notice",
                        "notice-" + notice.weight().name().toLowerCase(java.util.Locale.ROOT));
        notice.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(this::problem)
                .forEach(card.getChildren()::add);
        if (notice.problems().size() > PROBLEMS_SHOWN) {
            int more = notice.problems().size() - PROBLEMS_SHOWN;
            card.getChildren().add(Controls.label(messages.text("notice.more", more), "muted"));
        }
        if (notice.weight() == Weight.DONE) {
            closeLater(notice);
        } else {
            card.getChildren().add(buttons(notice));
        }
        return card;
    }

    private Node problem(Problem problem) {
        VBox box = new VBox(Controls.paragraph(problem.message(), "notice-message"));
        String place = place(problem);
        if (!place.isEmpty()) {
            box.getChildren().add(Controls.paragraph(place, "notice-place"));
        }
        box.getChildren().add(Controls.label(problem.code(), "notice-code"));
        box.getStyleClass().add("notice-problem");
        return box;
    }

    private String place(Problem problem) {
        StringBuilder place = new StringBuilder();
        problem.file().ifPresent(place::append);
        problem.line()
                .ifPresent(line -> join(place, messages.text("notice.line", Long.toString(line))));
        problem.field().ifPresent(field -> join(place, messages.text("notice.field", field)));
        return place.toString();
    }

    private static void join(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " · ").append(more);
    }

    private Node buttons(Notice notice) {
        HBox row = new HBox();
        row.getStyleClass().add("notice-buttons");
        notice.actions().forEach(action -> row.getChildren().add(answer(notice, action)));
        if (notice.weight() != Weight.QUESTION) {
            row.getChildren().add(copy(notice));
        }
        if (notice.weight() == Weight.FAILURE) {
            row.getChildren().add(Controls.button(openLog.title(), openLog::run, "small", "flat"));
        }
        return row;
    }

    private Button answer(Notice notice, Action action) {
        Button button =
                Controls.button(
                        action.title(),
                        () -> {
                            notices.remove(notice);
                            action.run();
                        },
                        "small");
        button.setId("answer-" + action.id());
        button.setAccessibleHelp(notice.title() + " " + action.help());
        button.setTooltip(Controls.tooltip(action.help()));
        return button;
    }

    private Button copy(Notice notice) {
        return Controls.button(
                messages.text("notice.copy"),
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, notice.asText())),
                "small",
                "flat");
    }

    private void closeLater(Notice notice) {
        PauseTransition pause = new PauseTransition(CONFIRMATION_STAYS);
        pause.setOnFinished(event -> notices.remove(notice));
        pause.play();
    }

    private static Ikon icon(Weight weight) {
        return switch (weight) {
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case DOUBT -> MaterialDesignA.ALERT_OUTLINE;
            case FAILURE -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case QUESTION -> MaterialDesignH.HELP_CIRCLE_OUTLINE;
        };
    }
}
