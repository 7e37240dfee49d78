package dev.mubiao.inbox.ui.list;

import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.inbox.BoxLayouts;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.inbox.SavedFilters;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.query.WorkItems;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The services that the inbox view needs, and the layouts and filters of its boxes. */
@Component
class InboxViewServices {

    private final WorkItems items;
    private final SavedFilters filters;
    private final BoxLayouts layouts;
    private final BoxExporter exports;
    private final List<SelectionAction> actions;

    InboxViewServices(
            WorkItems items,
            SavedFilters filters,
            BoxLayouts layouts,
            BoxExporter exports,
            List<SelectionAction> actions) {
        this.items = items;
        this.filters = filters;
        this.layouts = layouts;
        this.exports = exports;
        this.actions = actions;
    }

    WorkItems items() {
        return items;
    }

    SavedFilters filters() {
        return filters;
    }

    BoxExporter exports() {
        return exports;
    }

    List<SelectionAction> actions() {
        return actions;
    }

    BoxLayout layout(Actor reader, Box box) {
        return layouts.of(reader, box);
    }

    void change(Actor reader, Box box, UnaryOperator<BoxLayout> change) {
        layouts.keep(reader, box, change.apply(layouts.of(reader, box)));
    }

    /** The saved filter that the reader wants the box to open with. */
    Optional<SavedFilter> usual(Actor reader, Box box) {
        return Optional.ofNullable(layout(reader, box).usualFilter())
                .flatMap(id -> filters.of(reader, box).stream()
                        .filter(saved -> saved.id().equals(id))
                        .findFirst());
    }

    WorkItemQuery query(Actor reader, Box box, WorkItemFilter filter) {
        BoxLayout layout = layout(reader, box);
        WorkItemQuery usual = box.query().matching(filter);
        return layout.sort() == null ? usual : usual.sortedBy(layout.sort(), layout.descending());
    }
}
