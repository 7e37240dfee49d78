package dev.mubiao.targets;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;
import java.util.List;

/** A menu above the list of targets, such as that of their downloads. Modules contribute beans of it. */
public interface TargetListMenu {

    Component of(Listed listed);

    /** What the list shows and what is chosen in it, at the moment when it is asked. */
    interface Listed {

        /** Who looks at the list, with the rights of this moment. */
        Actor actor();

        TargetFilter filter();

        /** In no order; empty if nothing is chosen. */
        List<TargetId> chosen();
    }
}
