package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.worklist.AssigneeName;
import dev.mubiao.worklist.Workload;
import java.util.Comparator;

/** Lists who has how much open work. */
class WorkloadGrid extends Grid<Workload> {

    WorkloadGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addColumn(this::assignee)
                .setHeader(getTranslation("inbox.workload.assignee"))
                .setComparator(Comparator.comparing(this::assignee, SortKey.ORDER))
                .setTooltipGenerator(this::assignee)
                .setFlexGrow(1)
                .setWidth("9rem");
        addColumn(Workload::open)
                .setHeader(getTranslation("inbox.workload.open"))
                .setComparator(Comparator.comparingInt(Workload::open))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        addComponentColumn(this::overdue)
                .setHeader(getTranslation("inbox.workload.overdue"))
                .setComparator(Comparator.comparingInt(Workload::overdue))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(load -> TimeFormats.minute(load.oldest()))
                .setHeader(getTranslation("inbox.workload.oldest"))
                .setComparator(Comparator.comparing(Workload::oldest))
                .setFlexGrow(0)
                .setWidth("8.75rem");
    }

    private String assignee(Workload load) {
        AssigneeName assignee = load.name();
        if (assignee.role().isEmpty()) {
            return assignee.name();
        }
        String role = getTranslation(assignee.role());
        return assignee.name().isEmpty() ? role : getTranslation("inbox.workload.pool", assignee.name(), role);
    }

    private Component overdue(Workload load) {
        return load.overdue() == 0
                ? new Span("0")
                : new Badge(Integer.toString(load.overdue()), Tone.ERROR, VaadinIcon.ALARM);
    }
}
