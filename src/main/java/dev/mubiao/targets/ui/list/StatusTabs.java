package dev.mubiao.targets.ui.list;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import dev.mubiao.targets.TargetStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Tabs that narrow the list to some states, each with how many there are. */
class StatusTabs extends Tabs {

    private final Map<Tab, Set<TargetStatus>> statuses = new LinkedHashMap<>();
    private final Map<Tab, Span> counts = new LinkedHashMap<>();

    StatusTabs(Runnable onChange) {
        addTab("targets.list.all", Set.of());
        addTab(TargetStatus.DRAFT.key(), Set.of(TargetStatus.DRAFT));
        addTab(TargetStatus.RETURNED.key(), Set.of(TargetStatus.RETURNED));
        addTab("targets.list.inReview", Set.of(TargetStatus.UNIT_REVIEW, TargetStatus.FINANCE_REVIEW));
        addTab(TargetStatus.APPROVED.key(), Set.of(TargetStatus.APPROVED));
        addTab(TargetStatus.PUBLISHED.key(), Set.of(TargetStatus.PUBLISHED));
        addTab(TargetStatus.ADJUSTING.key(), Set.of(TargetStatus.ADJUSTING));
        addTab("targets.list.ended", Set.of(TargetStatus.NOT_PASSED, TargetStatus.VOIDED));
        addThemeVariants(TabsVariant.LUMO_SMALL);
        addSelectedChangeListener(change -> onChange.run());
    }

    Set<TargetStatus> chosen() {
        return statuses.getOrDefault(getSelectedTab(), Set.of());
    }

    /** Chooses the tab of one state; there will be one if there was none. */
    void choose(TargetStatus status) {
        Set<TargetStatus> wanted = Set.of(status);
        if (!statuses.containsValue(wanted)) {
            addTab(status.key(), wanted);
        }
        statuses.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .findFirst()
                .ifPresent(entry -> setSelectedTab(entry.getKey()));
    }

    void showCounts(ToLongFunction<Set<TargetStatus>> count) {
        counts.forEach(
                (tab, span) -> span.setText(Long.toString(count.applyAsLong(statuses.getOrDefault(tab, Set.of())))));
    }

    private void addTab(String key, Set<TargetStatus> wanted) {
        Span count = new Span();
        count.addClassName("tab-count");
        Tab tab = new Tab(new Span(getTranslation(key)), count);
        statuses.put(tab, wanted);
        counts.put(tab, count);
        add(tab);
    }
}
