package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.WorkItemSort;
import dev.mubiao.worklist.query.WorkItems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Data provider of the inbox grid, which asks by offset, over pages, which go by cursor. Cursors that were seen are
 * kept, so that scrolling back and forth reads each page once more at most.
 */
class WorkItemDataProvider extends AbstractBackEndDataProvider<WorkItem, Void> {

    private static final int LONGEST_STEP = 500;

    private final transient WorkItems workItems;
    private final transient Supplier<Actor> actor;
    private final transient WorkItemQuery usual;
    private transient WorkItemQuery query;

    /** Cursor of the page that begins at an offset; an empty one begins the box. */
    private final TreeMap<Integer, String> cursors = new TreeMap<>();

    /** Where the rows stand that were shown. */
    private final Map<UUID, Integer> places = new HashMap<>();

    WorkItemDataProvider(WorkItems workItems, Supplier<Actor> actor, WorkItemQuery query) {
        this.workItems = workItems;
        this.actor = actor;
        this.usual = query;
        this.query = query;
        cursors.put(0, "");
    }

    /** What the grid shows now, in its order. */
    WorkItemQuery query() {
        return query;
    }

    /** Rows that look the same after a refresh are the same. */
    @Override
    public Object getId(WorkItem item) {
        return item.id();
    }

    @Override
    public void refreshAll() {
        forget();
        super.refreshAll();
    }

    OptionalInt place(WorkItem item) {
        Integer place = places.get(item.id());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The rows from an offset on, however many are wanted. */
    List<WorkItem> rows(int offset, int limit) {
        int at = cursors.floorKey(offset);
        // Walks to an offset that was jumped to.
        while (at < offset) {
            int step = Math.min(LONGEST_STEP, offset - at);
            if (page(at, step).next() == null) {
                return List.of();
            }
            at += step;
        }
        List<WorkItem> rows = new ArrayList<>();
        @Nullable String next;
        do {
            WorkItemPage page = page(offset + rows.size(), Math.min(LONGEST_STEP, limit - rows.size()));
            rows.addAll(page.items());
            next = page.next();
        } while (next != null && rows.size() < limit);
        return rows;
    }

    @Override
    protected Stream<WorkItem> fetchFromBackEnd(Query<WorkItem, Void> wanted) {
        order(wanted.getSortOrders());
        int offset = wanted.getOffset();
        List<WorkItem> rows = rows(offset, wanted.getLimit());
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), offset + i);
        }
        return rows.stream();
    }

    /** Only asked where a grid cannot do without a number. */
    @Override
    protected int sizeInBackEnd(Query<WorkItem, Void> wanted) {
        return workItems.count(actor.get(), query, Integer.MAX_VALUE - 1);
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
            forget();
        }
    }

    private void forget() {
        cursors.clear();
        cursors.put(0, "");
        places.clear();
    }

    private WorkItemPage page(int offset, int limit) {
        String cursor = cursors.getOrDefault(offset, "");
        WorkItemPage page = workItems.page(actor.get(), query, given(cursor), limit);
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
