package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.targets.TargetListMenu;

/** Downloads several targets of the list. */
@org.springframework.stereotype.Component
class TargetListDownloadMenu implements TargetListMenu {

    private final TargetDocuments targets;
    private final DocumentWriters writers;

    TargetListDownloadMenu(TargetDocuments targets, DocumentWriters writers) {
        this.targets = targets;
        this.writers = writers;
    }

    @Override
    public Component of(Listed listed) {
        return new Button(
                UI.getCurrent().getTranslation("documents.write.download"),
                VaadinIcon.DOWNLOAD.create(),
                click -> new TargetListDownloadDialog(listed, targets, writers).open());
    }
}
