package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FieldType;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a form around its indicators: a text belongs to the label left of it, or else above it. */
class FieldRowReader {

    private static final int[] SHIFTS = {0, 1, -1, 2, -2};

    private final FormLabels formLabels;
    private final FieldValueCollector values;
    private final List<SourceCell> unplaced = new ArrayList<>();
    private final Map<Integer, FieldCell> below = new LinkedHashMap<>();
    private @Nullable FieldCell open;
    private boolean started;
    private @Nullable FieldCell last;
    private int lastLine;

    FieldRowReader(FormLabels formLabels, FieldValueCollector values) {
        this.formLabels = formLabels;
        this.values = values;
    }

    List<SourceCell> unplaced() {
        return unplaced;
    }

    void read(DocumentRow row) {
        List<SourceCell> filled = row.filled();
        if (filled.size() == 1 && (goesOn(row) || line(filled.get(0)))) {
            return;
        }
        boolean labelled =
                filled.stream().anyMatch(cell -> formLabels.find(cell.text()).isPresent());
        if (labelled) {
            labelled(filled);
        } else {
            filled.forEach(cell -> unlabelled(cell, filled));
        }
    }

    /** A line right below a long text, without any label, is more of it. */
    private boolean goesOn(DocumentRow row) {
        SourceCell cell = row.filled().get(0);
        FieldCell text = last;
        boolean more = text != null
                && row.line() == lastLine + 1
                && formLabels.find(cell.text()).isEmpty()
                && formLabels.prefix(cell.text()).isEmpty()
                && (text.first().type() == FieldType.LIST || text.first().type() == FieldType.LONG_TEXT)
                && values.append(text, CellTextCleaner.clean(cell.text()));
        lastLine = more ? row.lastLine() : lastLine;
        return more;
    }

    /** A line of text: its label and what follows, or a text that stands alone. */
    private boolean line(SourceCell cell) {
        if (formLabels.find(cell.text()).isPresent()) {
            return false;
        }
        Optional<FormLabels.Prefixed> prefixed = formLabels.prefix(cell.text());
        if (prefixed.isPresent()) {
            List<FieldBinding> fields = formLabels.fields(prefixed.get().label());
            String rest = prefixed.get().rest();
            return rest.isEmpty()
                    || fields.stream().anyMatch(binding -> values.put(binding.cell(), rest))
                    || fields.isEmpty();
        }
        Optional<FieldCell> alone = formLabels.unlabelledLine();
        return !started && alone.isPresent() && values.put(alone.get(), CellTextCleaner.clean(cell.text()));
    }

    private void labelled(List<SourceCell> filled) {
        List<FieldCell> beside = new ArrayList<>();
        boolean heads = false;
        for (SourceCell cell : filled) {
            Optional<LabelCell> label = formLabels.find(cell.text());
            if (label.isEmpty()) {
                place(cell, beside, filled);
                continue;
            }
            beside.clear();
            started = true;
            for (FieldBinding binding : formLabels.fields(label.get())) {
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
        String text = CellTextCleaner.clean(cell.text());
        for (FieldCell field : beside) {
            if (values.put(field, text)) {
                open = field.equals(open) ? null : open;
                beside.remove(field);
                last = field;
                lastLine = cell.line();
                return;
            }
        }
        unlabelled(cell, row);
    }

    private void unlabelled(SourceCell cell, List<SourceCell> row) {
        String text = CellTextCleaner.clean(cell.text());
        FieldCell above = above(cell, row);
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

    /** The field whose head stands above the cell, wherever merged cells have moved the whole row. */
    private @Nullable FieldCell above(SourceCell cell, List<SourceCell> row) {
        if (below.size() == row.size()) {
            return new ArrayList<>(below.values()).get(row.indexOf(cell));
        }
        for (int shift : SHIFTS) {
            if (row.stream().allMatch(each -> below.containsKey(each.column() + shift))) {
                return below.get(cell.column() + shift);
            }
        }
        for (int shift : SHIFTS) {
            FieldCell near = below.get(cell.column() + shift);
            if (near != null && Math.abs(shift) < 2) {
                return near;
            }
        }
        return null;
    }

    private @Nullable FieldCell tasks(int position) {
        Field wanted = position == 0 ? Field.TASK_NAME : Field.TASK_CONTENT;
        return below.values().stream()
                .filter(cell -> cell.first() == wanted)
                .findFirst()
                .orElse(null);
    }
}
