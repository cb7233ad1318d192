package rudra.ui.runs;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import rudra.analysis.RunRecord;

/** How long a run took, sorted as a time and shown in words. */
final class DurationCell extends TableCell<RunRecord, Duration> {
    DurationCell() {
        setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(Duration duration, boolean empty) {
        super.updateItem(duration, empty);
        setText(empty || duration == null ? null : RunTexts.duration(duration));
    }
}
