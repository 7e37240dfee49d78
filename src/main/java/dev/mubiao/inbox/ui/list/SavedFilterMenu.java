package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.SavedFilter;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The filters that the reader keeps for a box or that are shared with him. */
class SavedFilterMenu extends MenuBar {

    private final InboxViewServices services;
    private final Supplier<Actor> actor;
    private final Consumer<WorkItemFilter> applied;
    private final MenuItem root;

    SavedFilterMenu(InboxViewServices services, Supplier<Actor> actor, Consumer<WorkItemFilter> applied) {
        this.services = services;
        this.actor = actor;
        this.applied = applied;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        root = addItem(VaadinIcon.BOOKMARK_O.create());
        root.add(getTranslation("inbox.savedFilter"));
    }

    /** @param filter the one that narrows the box now */
    void show(Box box, WorkItemFilter filter) {
        SubMenu menu = root.getSubMenu();
        menu.removeAll();
        Actor reader = actor.get();
        List<SavedFilter> all = services.filters().of(reader, box);
        @Nullable UUID usual = services.layout(reader, box).usualFilter();
        all.forEach(saved -> {
            MenuItem item = menu.addItem(label(saved, usual), click -> applied.accept(saved.filter()));
            item.setCheckable(true);
            item.setChecked(saved.filter().equals(filter));
        });
        if (!all.isEmpty()) {
            menu.addSeparator();
        }
        all.stream()
                .filter(saved -> saved.filter().equals(filter))
                .findFirst()
                .ifPresent(saved -> forOne(menu, box, saved, usual));
        menu.addItem(
                        getTranslation("inbox.savedFilter.save"),
                        click -> new SavedFilterDialog(services, actor, box, filter, () -> show(box, filter)).open())
                .setEnabled(!filter.isEmpty());
        List<SavedFilter> own = all.stream()
                .filter(saved ->
                        saved.owner().equals(reader.id()) && !saved.filter().equals(filter))
                .toList();
        if (!filter.isEmpty() && !own.isEmpty()) {
            SubMenu others =
                    menu.addItem(getTranslation("inbox.savedFilter.overwrite")).getSubMenu();
            own.forEach(saved -> others.addItem(saved.name(), click -> overwrite(box, saved, filter)));
        }
    }

    private void overwrite(Box box, SavedFilter saved, WorkItemFilter filter) {
        Confirmations.ask(
                getTranslation("inbox.savedFilter.overwrite.title"),
                getTranslation("inbox.savedFilter.overwrite.text", saved.name()),
                getTranslation("inbox.savedFilter.overwrite.confirm"),
                () -> {
                    services.filters().change(actor.get(), saved.id(), saved.filter(), filter);
                    show(box, filter);
                });
    }

    private void forOne(SubMenu menu, Box box, SavedFilter saved, @Nullable UUID usual) {
        boolean isUsual = saved.id().equals(usual);
        menu.addItem(
                getTranslation(isUsual ? "inbox.savedFilter.notUsual" : "inbox.savedFilter.usual", saved.name()),
                click -> {
                    services.change(actor.get(), box, layout -> layout.openingWith(isUsual ? null : saved.id()));
                    show(box, saved.filter());
                });
        if (Objects.equals(saved.owner(), actor.get().id())) {
            menu.addItem(getTranslation("inbox.savedFilter.remove", saved.name()), click -> remove(box, saved));
        }
    }

    private void remove(Box box, SavedFilter saved) {
        Confirmations.ask(
                getTranslation("inbox.savedFilter.remove.title"),
                getTranslation("inbox.savedFilter.remove.text", saved.name()),
                getTranslation("inbox.savedFilter.remove.confirm"),
                () -> {
                    services.filters().remove(actor.get(), saved.id());
                    show(box, saved.filter());
                });
    }

    private String label(SavedFilter saved, @Nullable UUID usual) {
        String name =
                saved.sharedWith() == null ? saved.name() : getTranslation("inbox.savedFilter.shared", saved.name());
        return saved.id().equals(usual) ? getTranslation("inbox.savedFilter.isUsual", name) : name;
    }
}
