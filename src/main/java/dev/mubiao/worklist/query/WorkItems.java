package dev.mubiao.worklist.query;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.FilterChoices;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages, counts and filters the inbox of a user; needed to show or export it. */
@Service
@Transactional(readOnly = true)
public class WorkItems {

    private static final int LARGEST_PAGE = 500;

    private final WorkItemQueries table;
    private final WorkItemRepository rows;

    WorkItems(WorkItemQueries table, WorkItemRepository rows) {
        this.table = table;
        this.rows = rows;
    }

    /**
     * @param cursor from the page before, null for the first page
     * @param limit 1 to 500
     * @throws Refusal INVALID for another limit, or a cursor that is not of this order
     */
    public WorkItemPage page(Actor reader, WorkItemQuery query, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(Refusal.Kind.INVALID, "worklist.page.limit", LARGEST_PAGE);
        }
        return table.page(reader, query, cursor, limit);
    }

    /** How much there is in each box; of the copies, the unread ones. */
    public Map<Box, BoxCount> counts(Actor reader) {
        Map<Box, BoxCount> counts = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counts.put(box, table.unseen(reader, box));
        }
        return counts;
    }

    /** How much there is in one box; of the copies, the unread ones. */
    public BoxCount count(Actor reader, Box box) {
        return table.unseen(reader, box);
    }

    /** How much of a box a query finds. */
    public BoxCount count(Actor reader, WorkItemQuery query) {
        return table.count(reader, query);
    }

    /** How much of a box a query finds, counted no further than a limit. */
    public int count(Actor reader, WorkItemQuery query, int limit) {
        return table.count(reader, query, limit);
    }

    /** What there is to filter a box by. */
    public FilterChoices choices(Actor reader, Box box) {
        return table.choices(reader, box);
    }

    /** Marks a copy as read. */
    @Transactional
    public void read(Actor reader, UUID item, java.time.Instant at) {
        rows.markRead(item, Assignee.of(reader.id()).key(), at);
    }
}
