package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.WorkItemQuery;
import java.util.Optional;

/** What somebody works off: the to-do box in the order and through the filter with which he opened a line of it. */
record ReviewQueue(WorkItemQuery query) {

    /** Lines of other boxes are opened to be read: they are no queue. */
    static void keep(WorkItemQuery query) {
        ComponentUtil.setData(
                UI.getCurrent(), ReviewQueue.class, query.box() == Box.TODO ? new ReviewQueue(query) : null);
    }

    static ReviewQueue current() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), ReviewQueue.class))
                .orElseGet(() -> new ReviewQueue(Box.TODO.query()));
    }
}
