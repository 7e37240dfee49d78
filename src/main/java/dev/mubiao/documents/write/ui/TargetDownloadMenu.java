package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPageMenu;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Downloads a target as a document, in each format. */
@org.springframework.stereotype.Component
class TargetDownloadMenu implements TargetPageMenu {

    private final TargetDocuments targets;
    private final DocumentWriters writers;

    TargetDownloadMenu(TargetDocuments targets, DocumentWriters writers) {
        this.targets = targets;
        this.writers = writers;
    }

    @Override
    public Component of(TargetPage page, BooleanSupplier before) {
        DocumentDownload download = new DocumentDownload();
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem formats = menu.addItem(VaadinIcon.DOWNLOAD.create());
        formats.add(text("documents.write.download"));
        for (WrittenFormat format : WrittenFormat.values()) {
            formats.getSubMenu().addItem(text("documents.write.format." + format.word()), click -> {
                if (before.getAsBoolean()) {
                    save(page, format, download);
                }
            });
        }
        return new Div(menu, download);
    }

    private void save(TargetPage page, WrittenFormat format, DocumentDownload download) {
        try {
            PrintedTarget target = targets.shown(page.actor(), page.target().id());
            download.save(() -> writers.write(format, List.of(target)));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
