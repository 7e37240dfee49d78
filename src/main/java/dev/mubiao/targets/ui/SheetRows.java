package dev.mubiao.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.AnnualTask;
import dev.mubiao.targets.CellKeys;
import dev.mubiao.targets.Indicator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adding and removing rows; what was removed can be put back. */
class SheetRows {

    private final SheetModel model;
    private final Redraw redraw;
    private @Nullable Runnable undo;

    /** Draws the sheet anew. */
    interface Redraw {

        /** @param focus key of the cell to go to, or null */
        void now(@Nullable String focus);

        String translate(String key, Object... arguments);
    }

    SheetRows(SheetModel model, Redraw redraw) {
        this.model = model;
        this.redraw = redraw;
    }

    String translate(String key, Object... arguments) {
        return redraw.translate(key, arguments);
    }

    /** Below the row of the cell, or at the end. */
    void addIndicator(@Nullable String cell) {
        int above = cell == null ? -1 : row(cell);
        int at = above < 0 ? model.indicators().size() : above + 1;
        Indicator added =
                IndicatorTyping.below(at == 0 ? null : model.indicators().get(at - 1));
        model.indicators().add(at, added);
        redraw.now(CellKeys.indicator(added.id(), IndicatorField.NAME));
    }

    void removeIndicator(String cell) {
        int row = row(cell);
        if (row >= 0) {
            remove(model.indicators(), row);
        }
    }

    /** Puts back what was removed last. */
    void undo() {
        Runnable last = undo;
        undo = null;
        if (last != null) {
            last.run();
            redraw.now(null);
        }
    }

    boolean canUndo() {
        return undo != null;
    }

    void addGoal() {
        model.goals().add("");
        redraw.now("field:GOAL:" + (model.goals().size() - 1));
    }

    void addTask() {
        model.tasks().add(new AnnualTask("", ""));
        redraw.now("field:TASK_NAME:" + (model.tasks().size() - 1));
    }

    <T> void add(List<T> list, T blank) {
        list.add(blank);
        redraw.now(null);
    }

    <T> void remove(List<T> list, int index) {
        if (index < list.size()) {
            T removed = list.remove(index);
            undo = () -> list.add(Math.min(index, list.size()), removed);
            redraw.now(null);
        }
    }

    Component removeGoal(int entry) {
        return removal(() -> remove(model.goals(), entry));
    }

    Component removeTask(int entry) {
        return removal(() -> remove(model.tasks(), entry));
    }

    /** What stands at the end of an indicator's row. */
    Component[] tools(int index, Indicator indicator) {
        Button remove = removal(() -> remove(model.indicators(), index));
        if (indicator.source().isEmpty()) {
            return new Component[] {remove};
        }
        Button source = icon(VaadinIcon.FILE_TEXT_O, "targets.sheet.source");
        String cells = SourceCells.text(indicator.source(), redraw::translate);
        source.setTooltipText(cells);
        source.addClickListener(click -> {
            Dialog dialog = new Dialog(translate("targets.sheet.source"));
            Div text = new Div(cells);
            text.addClassName("source-text");
            dialog.add(text);
            dialog.open();
        });
        return new Component[] {source, remove};
    }

    Button removal(Runnable action) {
        Button remove = icon(VaadinIcon.CLOSE_SMALL, "targets.sheet.removeRow");
        remove.addClickListener(click -> action.run());
        return remove;
    }

    private Button icon(VaadinIcon icon, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(translate(key));
        button.setTabIndex(-1);
        return button;
    }

    private int row(String cell) {
        String[] parts = cell.split(":");
        if (parts.length < 2 || !parts[0].equals("indicator")) {
            return -1;
        }
        UUID id = UUID.fromString(parts[1]);
        for (int row = 0; row < model.indicators().size(); row++) {
            if (model.indicators().get(row).id().equals(id)) {
                return row;
            }
        }
        return -1;
    }
}
