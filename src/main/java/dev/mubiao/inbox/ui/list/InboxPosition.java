package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.util.Optional;
import java.util.UUID;

/**
 * The box, filter and row at which somebody left the inbox, so that he returns to the row that he opened or to the
 * one that followed it.
 */
record InboxPosition(Box box, WorkItemFilter filter, UUID item, int index) {

    void store() {
        ComponentUtil.setData(UI.getCurrent(), InboxPosition.class, this);
    }

    /** Once: whoever comes later begins anew. */
    static Optional<InboxPosition> load() {
        UI ui = UI.getCurrent();
        Optional<InboxPosition> position = Optional.ofNullable(ComponentUtil.getData(ui, InboxPosition.class));
        ComponentUtil.setData(ui, InboxPosition.class, null);
        return position;
    }
}
