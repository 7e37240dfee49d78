package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.PrintedGrid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks in the form the cells that an opinion concerns, each with a remark. */
class PointedCellPicker extends Div {

    /** Before the names of kept remarks. */
    static final String KEPT = "cell.";

    private static final int LONGEST_REMARK = 500;

    private final PrintedGrid form;
    private final KeptInput kept;
    private final Map<String, TextField> remarks = new LinkedHashMap<>();
    private final Div lines = new Div();

    PointedCellPicker(PrintedGrid form, KeptInput kept) {
        this.form = form;
        this.kept = kept;
        addClassName("pointed-cells");
        Paragraph hint = new Paragraph(getTranslation("inbox.decision.cells"));
        hint.addClassName("muted");
        add(hint, lines);
        form.onPick(this::toggle);
    }

    List<PointedCell> pointed() {
        return remarks.entrySet().stream()
                .map(entry -> new PointedCell(
                        CellRef.of(entry.getKey()), entry.getValue().getValue().strip()))
                .toList();
    }

    private void toggle(String key) {
        if (remarks.containsKey(key)) {
            remove(key);
        } else {
            add(key, "").focus();
        }
    }

    /** Remarks on a cell. False if the form has no such cell. */
    boolean point(String key, String text) {
        if (!form.contains(key)) {
            return false;
        }
        TextField there = remarks.get(key);
        if (there == null) {
            add(key, text);
        } else {
            there.setValue(text);
        }
        return true;
    }

    void clear() {
        List.copyOf(remarks.keySet()).forEach(this::remove);
    }

    private TextField add(String key, String text) {
        TextField remark = new TextField();
        remark.setValue(text);
        remark.setLabel(form.text(key));
        remark.setPlaceholder(getTranslation("inbox.decision.remark"));
        remark.setMaxLength(LONGEST_REMARK);
        remark.setWidthFull();
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(key));
        remove.setAriaLabel(getTranslation("inbox.decision.removeCell"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remark.setSuffixComponent(remove);
        remarks.put(key, remark);
        lines.add(remark);
        form.mark(key, "pointed", "");
        kept.added(KEPT + key, remark);
        return remark;
    }

    private void remove(String key) {
        TextField remark = remarks.remove(key);
        if (remark != null) {
            lines.remove(remark);
            form.unmark(key, "pointed");
            kept.removed(KEPT + key);
        }
    }
}
