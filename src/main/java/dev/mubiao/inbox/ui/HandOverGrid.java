package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.uikit.Formats;
import dev.mubiao.workflow.HandOvers.HandOver;
import dev.mubiao.workflow.WorkItem;
import java.time.Instant;
import java.util.Comparator;

/** Who is gone and left how much. */
class HandOverGrid extends Grid<HandOver> {

    HandOverGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addColumn(this::name)
                .setHeader(getTranslation("handovers.person"))
                .setComparator(Comparator.comparing(this::name))
                .setTooltipGenerator(this::name)
                .setFlexGrow(1)
                .setWidth("9rem");
        addColumn(handOver -> handOver.items().size())
                .setHeader(getTranslation("boxes.workload.open"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        addColumn(handOver -> Formats.minute(oldest(handOver)))
                .setHeader(getTranslation("boxes.workload.oldest"))
                .setComparator(Comparator.comparing(HandOverGrid::oldest))
                .setFlexGrow(0)
                .setWidth("8.75rem");
    }

    private String name(HandOver handOver) {
        return handOver.person().displayName() + " · " + handOver.person().loginName();
    }

    private static Instant oldest(HandOver handOver) {
        return handOver.items().stream()
                .map(WorkItem::receivedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
