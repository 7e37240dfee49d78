package dev.mubiao.inbox.ui.workload;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import dev.mubiao.approval.HandOvers.HandOver;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.TimeFormats;
import java.time.Instant;
import java.util.Comparator;

/** The closed accounts with open work, and how much each has. */
class HandOverGrid extends Grid<HandOver> {

    HandOverGrid() {
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        addColumn(this::name)
                .setHeader(getTranslation("inbox.handOver.person"))
                .setComparator(Comparator.comparing(this::name, SortKey.ORDER))
                .setTooltipGenerator(this::name)
                .setFlexGrow(1)
                .setWidth("9rem");
        addColumn(handOver -> handOver.items().size())
                .setHeader(getTranslation("inbox.workload.open"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5rem");
        addColumn(handOver -> TimeFormats.minute(oldest(handOver)))
                .setHeader(getTranslation("inbox.workload.oldest"))
                .setComparator(Comparator.comparing(HandOverGrid::oldest))
                .setFlexGrow(0)
                .setWidth("8.75rem");
    }

    private String name(HandOver handOver) {
        return handOver.person().displayName() + " · " + handOver.person().loginName();
    }

    private static Instant oldest(HandOver handOver) {
        return handOver.items().stream()
                .map(item -> item.times().receivedAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
