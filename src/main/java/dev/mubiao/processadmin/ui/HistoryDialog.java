package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.processadmin.drafts.DraftState;
import dev.mubiao.uikit.Formats;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The states that a draft had; an earlier one can be restored, which is a state of its own. */
class HistoryDialog extends Dialog {

    HistoryDialog(List<DraftState> states, boolean editable, Consumer<UUID> restore) {
        setHeaderTitle(getTranslation("modeler.history"));
        setWidth("36rem");
        Grid<DraftState> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(state -> Formats.minute(state.savedAt()))
                .setHeader(getTranslation("modeler.history.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(DraftState::authorName).setHeader(getTranslation("modeler.history.by"));
        grid.addColumn(state -> getTranslation(state.originKey())).setHeader(getTranslation("modeler.history.how"));
        grid.addComponentColumn(state -> restoring(state, states, editable, restore))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(states);
        grid.setHeight("24rem");
        add(grid);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
    }

    private Button restoring(DraftState state, List<DraftState> states, boolean editable, Consumer<UUID> restore) {
        Button button = new Button(getTranslation("modeler.history.restore"), click -> {
            close();
            restore.accept(state.id());
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setEnabled(editable && !state.equals(states.get(0)));
        return button;
    }
}
