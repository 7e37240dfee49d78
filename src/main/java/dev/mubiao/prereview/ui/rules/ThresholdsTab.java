package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import dev.mubiao.prereview.language.Threshold;
import java.util.Arrays;
import java.util.List;

/** The tab of the thresholds, each with its range. */
class ThresholdsTab extends Div {

    private final List<ThresholdEditor> lines;

    ThresholdsTab(RuleBookDraft draft) {
        addClassNames("panel", "threshold-list");
        lines = Arrays.stream(Threshold.values())
                .map(threshold -> new ThresholdEditor(draft, threshold))
                .toList();
        lines.forEach(this::add);
        draft.onChange(() -> lines.forEach(ThresholdEditor::refresh));
    }

    /** Stands on the first field that holds no number; false if there is none. */
    boolean focusEmpty() {
        return lines.stream()
                .filter(ThresholdEditor::empty)
                .findFirst()
                .map(line -> {
                    line.focus();
                    return true;
                })
                .orElse(false);
    }
}
