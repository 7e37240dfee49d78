package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.worklist.Workload;
import java.util.Comparator;

/** Who has how much open work. */
class WorkloadGrid extends Grid<Workload> {

    WorkloadGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addColumn(this::holder)
                .setHeader(getTranslation("inbox.workload.holder"))
                .setComparator(Comparator.comparing(this::holder))
                .setTooltipGenerator(this::holder)
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
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(load -> TimeFormats.minute(load.oldest()))
                .setHeader(getTranslation("inbox.workload.oldest"))
                .setComparator(Comparator.comparing(Workload::oldest))
                .setFlexGrow(0)
                .setWidth("8.75rem");
    }

    private String holder(Workload load) {
        if (load.role().isEmpty()) {
            return load.name();
        }
        String role = getTranslation(load.role());
        return load.name().isEmpty() ? role : getTranslation("inbox.workload.pile", load.name(), role);
    }

    private Component overdue(Workload load) {
        return load.overdue() == 0
                ? new Span("0")
                : new Badge(Integer.toString(load.overdue()), Tone.ERROR, VaadinIcon.ALARM);
    }
}
