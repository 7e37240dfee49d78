package dev.mubiao.exchange.text;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FieldBinding;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.LabelCell;
import dev.mubiao.forms.RowStyle;
import dev.mubiao.targets.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows around the indicators: a text belongs to the label left of it, or else above it. */
class HeadRows {

    private final Labels labels;
    private final HeadValues values;
    private final List<SourceCell> unplaced = new ArrayList<>();
    private final Map<Integer, FieldCell> below = new LinkedHashMap<>();
    private @Nullable FieldCell open;
    private boolean started;

    HeadRows(Labels labels, HeadValues values) {
        this.labels = labels;
        this.values = values;
    }

    List<SourceCell> unplaced() {
        return unplaced;
    }

    void read(TextRow row) {
        List<SourceCell> filled = row.filled();
        if (filled.size() == 1 && line(filled.get(0))) {
            return;
        }
        boolean labelled =
                filled.stream().anyMatch(cell -> labels.find(cell.text()).isPresent());
        if (labelled) {
            labelled(filled);
        } else {
            filled.forEach(cell -> unlabelled(cell, filled));
        }
    }

    /** A line of text: its label and what follows, or a text that stands alone. */
    private boolean line(SourceCell cell) {
        if (labels.find(cell.text()).isPresent()) {
            return false;
        }
        Optional<Labels.Prefixed> prefixed = labels.prefix(cell.text());
        if (prefixed.isPresent()) {
            List<FieldBinding> fields = labels.fields(prefixed.get().label());
            String rest = prefixed.get().rest();
            return rest.isEmpty()
                    || fields.stream().anyMatch(binding -> values.put(binding.cell(), rest))
                    || fields.isEmpty();
        }
        Optional<FieldCell> alone = labels.unlabelledLine();
        return !started && alone.isPresent() && values.put(alone.get(), CellText.clean(cell.text()));
    }

    private void labelled(List<SourceCell> filled) {
        List<FieldCell> beside = new ArrayList<>();
        boolean heads = false;
        for (SourceCell cell : filled) {
            Optional<LabelCell> label = labels.find(cell.text());
            if (label.isEmpty()) {
                place(cell, beside, filled);
                continue;
            }
            beside.clear();
            started = true;
            for (FieldBinding binding : labels.fields(label.get())) {
                values.known(binding.cell());
                if (binding.below()) {
                    if (!heads) {
                        below.values()
                                .removeIf(field ->
                                        field.first() == Field.TASK_NAME || field.first() == Field.TASK_CONTENT);
                        heads = true;
                    }
                    below.put(cell.column(), binding.cell());
                } else {
                    beside.add(binding.cell());
                    open = label.get().rows() > 1 && binding.style() == RowStyle.GRID ? binding.cell() : open;
                }
            }
        }
    }

    private void place(SourceCell cell, List<FieldCell> beside, List<SourceCell> row) {
        String text = CellText.clean(cell.text());
        for (FieldCell field : beside) {
            if (values.put(field, text)) {
                open = field.equals(open) ? null : open;
                beside.remove(field);
                return;
            }
        }
        unlabelled(cell, row);
    }

    private void unlabelled(SourceCell cell, List<SourceCell> row) {
        String text = CellText.clean(cell.text());
        FieldCell above = below.get(cell.column());
        if (above == null && below.size() == row.size()) {
            // Moved by merged cells, but as many as there are heads.
            above = new ArrayList<>(below.values()).get(row.indexOf(cell));
        }
        if (above == null && tasks(row.indexOf(cell)) != null) {
            above = tasks(row.indexOf(cell));
        }
        if (above != null && values.put(above, text)) {
            return;
        }
        FieldCell pending = open;
        if (pending != null && values.put(pending, text)) {
            open = null;
            return;
        }
        unplaced.add(cell);
    }

    private @Nullable FieldCell tasks(int position) {
        Field wanted = position == 0 ? Field.TASK_NAME : Field.TASK_CONTENT;
        return below.values().stream()
                .filter(cell -> cell.first() == wanted)
                .findFirst()
                .orElse(null);
    }
}
