package dev.mubiao.inbox.ui;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import dev.mubiao.directory.Actor;
import dev.mubiao.workflow.WorkItem;
import dev.mubiao.workflow.WorkItemPage;
import dev.mubiao.workflow.WorkItemQuery;
import dev.mubiao.workflow.WorkItemSort;
import dev.mubiao.workflow.WorkItems;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a grid, which asks by offset, from pages, which go by cursor. The cursors that were seen are kept, so that
 * scrolling back and forth reads each page once more at most.
 */
class WorkItemSource {

    private final WorkItems workItems;
    private final Actor actor;
    private final WorkItemQuery usual;
    private WorkItemQuery query;

    /** Cursor of the page that begins at an offset; an empty one begins the box. */
    private final TreeMap<Integer, String> cursors = new TreeMap<>();

    WorkItemSource(WorkItems workItems, Actor actor, WorkItemQuery query) {
        this.workItems = workItems;
        this.actor = actor;
        this.usual = query;
        this.query = query;
        cursors.put(0, "");
    }

    Stream<WorkItem> fetch(Query<WorkItem, Void> wanted) {
        order(wanted.getSortOrders());
        int offset = wanted.getOffset();
        int limit = wanted.getLimit();
        int at = cursors.floorKey(offset);
        // Walks to an offset that was jumped to.
        while (at < offset) {
            int step = Math.min(limit, offset - at);
            WorkItemPage skipped = page(at, step);
            if (skipped.next() == null) {
                return Stream.empty();
            }
            at += step;
        }
        return page(at, limit).items().stream();
    }

    /** Another order makes other pages. */
    private void order(List<QuerySortOrder> orders) {
        WorkItemQuery ordered = orders.stream()
                .findFirst()
                .map(order -> usual.sortedBy(
                        WorkItemSort.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(usual);
        if (!ordered.equals(query)) {
            query = ordered;
            cursors.clear();
            cursors.put(0, "");
        }
    }

    private WorkItemPage page(int offset, int limit) {
        String cursor = cursors.getOrDefault(offset, "");
        WorkItemPage page = workItems.page(actor, query, given(cursor), limit);
        String next = page.next();
        if (next != null) {
            cursors.put(offset + page.items().size(), next);
        }
        return page;
    }

    private static @Nullable String given(String cursor) {
        return cursor.isEmpty() ? null : cursor;
    }
}
