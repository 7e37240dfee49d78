package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.processadmin.drafts.ModelDraftStateSummary;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Lists the states of a draft; restoring an earlier one adds a new state. */
class DraftHistoryDialog extends Dialog {

    DraftHistoryDialog(List<ModelDraftStateSummary> states, boolean editable, Consumer<UUID> restore) {
        setHeaderTitle(getTranslation("processadmin.modeler.history"));
        setWidth("36rem");
        Grid<ModelDraftStateSummary> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(state -> TimeFormats.minute(state.savedAt()))
                .setHeader(getTranslation("processadmin.modeler.history.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ModelDraftStateSummary::authorName).setHeader(getTranslation("processadmin.modeler.history.by"));
        grid.addColumn(state -> getTranslation(state.originKey()))
                .setHeader(getTranslation("processadmin.modeler.history.how"));
        grid.addComponentColumn(state -> restoring(state, states, editable, restore))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(states);
        grid.setHeight("24rem");
        add(grid);
        getFooter().add(new Button(getTranslation("uikit.close"), click -> close()));
    }

    private Button restoring(
            ModelDraftStateSummary state,
            List<ModelDraftStateSummary> states,
            boolean editable,
            Consumer<UUID> restore) {
        Button button = new Button(getTranslation("processadmin.modeler.history.restore"), click -> {
            close();
            restore.accept(state.id());
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setEnabled(editable && !state.equals(states.get(0)));
        return button;
    }
}
