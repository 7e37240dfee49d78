package dev.mubiao.documents.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.targets.TargetListAction;
import org.springframework.stereotype.Component;

/** Leads preparers from the list of targets to the import of documents. */
@Component
class ImportAction implements TargetListAction {

    @Override
    public String labelKey() {
        return "documents.import.action";
    }

    @Override
    public VaadinIcon icon() {
        return VaadinIcon.UPLOAD;
    }

    @Override
    public String path() {
        return DocumentNavigation.IMPORT;
    }

    @Override
    public boolean appliesTo(Actor actor) {
        return actor.holds(Role.PREPARER);
    }
}
