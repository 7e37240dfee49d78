package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemQuery;
import java.util.Optional;

/**
 * The to-do box in the order and with the filter with which the reviewer opened a work item: what comes before and
 * after it.
 */
public record ReviewQueue(WorkItemQuery query) {

    /** Lines of other boxes are opened to be read: they are no queue. */
    public static void store(WorkItemQuery query) {
        ComponentUtil.setData(
                UI.getCurrent(), ReviewQueue.class, query.box() == Box.TODO ? new ReviewQueue(query) : null);
    }

    public static ReviewQueue current() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), ReviewQueue.class))
                .orElseGet(() -> new ReviewQueue(Box.TODO.query()));
    }
}
