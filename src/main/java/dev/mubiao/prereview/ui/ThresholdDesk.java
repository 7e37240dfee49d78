package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.html.Div;
import dev.mubiao.prereview.rules.Threshold;
import java.util.Arrays;
import java.util.List;

/** All thresholds, each with its range. */
class ThresholdDesk extends Div {

    private final List<ThresholdLine> lines;

    ThresholdDesk(BookDraft draft) {
        addClassNames("panel", "threshold-desk");
        lines = Arrays.stream(Threshold.values())
                .map(threshold -> new ThresholdLine(draft, threshold))
                .toList();
        lines.forEach(this::add);
        draft.onChange(() -> lines.forEach(ThresholdLine::refresh));
    }

    /** Stands on the first field that holds no number; false if there is none. */
    boolean focusEmpty() {
        return lines.stream()
                .filter(ThresholdLine::empty)
                .findFirst()
                .map(line -> {
                    line.focus();
                    return true;
                })
                .orElse(false);
    }
}
