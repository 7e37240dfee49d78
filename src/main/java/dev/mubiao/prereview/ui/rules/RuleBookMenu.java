package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.prereview.rulebook.RuleBookFile;
import dev.mubiao.uikit.Confirmations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The menu of actions on the whole rule book: export to a file, import from one, reset to the standard. */
class RuleBookMenu extends MenuBar {

    private static final String FILE = "mubiao-rules.yaml";

    RuleBookMenu(RuleBookDraft draft) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        MenuItem more = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setAriaLabel(getTranslation("prereview.rulebook.more"));
        SubMenu menu = more.getSubMenu();
        menu.addItem(export(draft));
        menu.addItem(getTranslation("prereview.rulebook.import"), click -> new RuleBookImportDialog(draft).open());
        menu.addItem(
                getTranslation("prereview.rulebook.resetAll"),
                click -> Confirmations.ask(
                        getTranslation("prereview.rulebook.resetAll.title"),
                        getTranslation(
                                "prereview.rulebook.resetAll.text",
                                draft.special().size()),
                        getTranslation("prereview.rulebook.resetAll.confirm"),
                        () -> draft.replace(draft.base().standard())));
    }

    private Anchor export(RuleBookDraft draft) {
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] yaml = RuleBookFile.write(draft.book()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(yaml), FILE, "application/yaml;charset=utf-8", yaml.length);
                }),
                getTranslation("prereview.rulebook.export"));
    }
}
