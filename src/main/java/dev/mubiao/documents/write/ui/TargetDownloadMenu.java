package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.templates.TargetWriting;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPageMenu;
import dev.mubiao.uikit.Toasts;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Downloads a target as a document, in each format. */
@org.springframework.stereotype.Component
class TargetDownloadMenu implements TargetPageMenu {

    private final TargetDocuments targets;
    private final TargetWriting writing;
    private final ExportTemplates templates;

    TargetDownloadMenu(TargetDocuments targets, TargetWriting writing, ExportTemplates templates) {
        this.targets = targets;
        this.writing = writing;
        this.templates = templates;
    }

    @Override
    public Component of(TargetPage page, BooleanSupplier before) {
        DocumentDownload download = new DocumentDownload();
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem formats = menu.addItem(VaadinIcon.DOWNLOAD.create());
        formats.add(text("documents.write.download"));
        Way way = (format, choice) -> {
            if (before.getAsBoolean()) {
                save(page, format, choice, download);
            }
        };
        List<ExportTemplate> own = templates.released(page.target().form());
        own.stream()
                .sorted(Comparator.comparing(template -> !template.status().preferred()))
                .forEach(template -> formats.getSubMenu()
                        .addItem(
                                said(
                                        template.status().preferred()
                                                ? "documents.template.item.preferred"
                                                : "documents.template.item",
                                        template.name(),
                                        template.format().word()),
                                click -> way.save(template.format(), TemplateChoice.of(template))));
        if (!own.isEmpty()) {
            formats.getSubMenu().addSeparator();
        }
        for (WrittenFormat format : WrittenFormat.values()) {
            formats.getSubMenu()
                    .addItem(
                            text("documents.write.format." + format.word()),
                            click -> way.save(format, TemplateChoice.LAYOUT));
        }
        return new Div(menu, download);
    }

    /** Saves what is written in a format with a template. */
    private interface Way {
        void save(WrittenFormat format, TemplateChoice choice);
    }

    private void save(TargetPage page, WrittenFormat format, TemplateChoice choice, DocumentDownload download) {
        try {
            PrintedTarget target = targets.shown(page.actor(), page.target().id());
            download.save(() -> writing.write(format, choice, target));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private static String said(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
