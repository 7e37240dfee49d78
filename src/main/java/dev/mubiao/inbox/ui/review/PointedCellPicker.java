package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.uikit.PrintedGrid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks in the form the cells that an opinion concerns, each with a remark. */
class PointedCellPicker extends Div {

    private static final int LONGEST_REMARK = 500;

    private final PrintedGrid form;
    private final Map<String, TextField> remarks = new LinkedHashMap<>();
    private final Div lines = new Div();

    PointedCellPicker(PrintedGrid form) {
        this.form = form;
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
            return;
        }
        TextField remark = new TextField();
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
        remark.focus();
    }

    private void remove(String key) {
        TextField remark = remarks.remove(key);
        if (remark != null) {
            lines.remove(remark);
            form.unmark(key, "pointed");
        }
    }
}
