package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.WorkItemFilter;
import java.util.Optional;
import java.util.UUID;

/** Where somebody left the inbox, so that he comes back to the row that he opened or to the one that followed it. */
record InboxPlace(Box box, WorkItemFilter filter, UUID item, int index) {

    void keep() {
        ComponentUtil.setData(UI.getCurrent(), InboxPlace.class, this);
    }

    /** Once: whoever comes later begins anew. */
    static Optional<InboxPlace> take() {
        UI ui = UI.getCurrent();
        Optional<InboxPlace> place = Optional.ofNullable(ComponentUtil.getData(ui, InboxPlace.class));
        ComponentUtil.setData(ui, InboxPlace.class, null);
        return place;
    }
}
