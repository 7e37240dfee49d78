package dev.mubiao.library.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.library.LibraryCuration;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.EntryDetail;
import dev.mubiao.library.search.LibraryQueries;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The view of the indicator library, in which administrators also curate it. */
@StyleSheet("context://mubiao/library.css")
@Route("library")
@Menu(order = 40, icon = "vaadin:book", title = "library.menu")
@RolesAllowed({"ADMINISTRATOR", "PREPARER", "UNIT_REVIEWER", "FINANCE_REVIEWER"})
class LibraryView extends Div implements HasDynamicTitle, EntryPanel.Actions {

    private final transient LibraryQueries libraryQueries;
    private final transient LibraryCuration libraryCuration;
    private final transient LibraryRebuildRunner rebuild;
    private final transient CurrentActor currentActor;
    private final boolean curating;
    private final LibraryFilterBar filters;
    private final LibraryGrid grid;
    private final EntryPanel panel;
    private final Div empty = new Div();
    private final Div columns;
    private final CurationBar bar;
    private @Nullable UUID shown;

    LibraryView(
            LibraryQueries libraryQueries,
            LibraryCuration libraryCuration,
            LibraryRebuildRunner rebuild,
            Directory directory,
            CurrentActor currentActor) {
        this.libraryQueries = libraryQueries;
        this.libraryCuration = libraryCuration;
        this.rebuild = rebuild;
        this.currentActor = currentActor;
        Actor reader = currentActor.get();
        this.curating = reader.holds(Role.ADMINISTRATOR);
        addClassNames("view", "library");
        Set<UUID> used = libraryQueries.units(reader);
        filters = new LibraryFilterBar(
                directory.units().stream()
                        .filter(unit -> used.contains(unit.id().value()))
                        .toList(),
                curating,
                this::reload);
        grid = new LibraryGrid(curating);
        grid.show(libraryQueries, currentActor::get, filters::filter);
        grid.addItemClickListener(click -> open(click.getItem().id()));
        panel = new EntryPanel(curating, reader.id().value(), this);
        bar = new CurationBar(
                new CurationActions(currentActor::get, libraryCuration, this::changed), this::startRebuild);
        ViewHeader header = new ViewHeader(getPageTitle());
        if (curating) {
            header.setActions(bar);
            grid.addSelectionListener(change -> bar.show(change.getAllSelectedItems()));
        }
        columns = new Div(grid, panel);
        columns.addClassName("library-layout");
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE);
        add(header, filters, columns, empty);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.menu");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().retrieveExtendedClientDetails(details -> grid.fit(details.getBodyClientWidth()));
        Registration resizing =
                event.getUI().getPage().addBrowserWindowResizeListener(resize -> grid.fit(resize.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
    }

    @Override
    public void close() {
        shown = null;
        grid.mark(null);
        panel.setVisible(false);
        columns.removeClassName("open");
    }

    @Override
    public LibraryEntry describe(LibraryEntry seen, String name, String note, Runnable stored) {
        try {
            libraryCuration.describe(currentActor.get(), seen, name, note);
            stored.run();
            Toasts.success(getTranslation("library.detail.saved"));
            reload();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            if (refusal.key().equals(LibraryCuration.STALE)) {
                return libraryQueries.detail(currentActor.get(), seen.id()).entry();
            }
        }
        return seen;
    }

    @Override
    public void separate(LibraryEntry merged) {
        try {
            libraryCuration.separate(currentActor.get(), List.of(merged.id()));
            Toasts.success(getTranslation("library.undone"));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        reload();
    }

    private void open(UUID id) {
        shown = id;
        try {
            EntryDetail detail = libraryQueries.detail(currentActor.get(), id);
            panel.show(detail);
            grid.mark(detail.entry());
            columns.addClassName("open");
        } catch (Refusal refusal) {
            close();
            Toasts.refusal(refusal);
        }
    }

    private void changed() {
        grid.deselectAll();
        reload();
    }

    private void reload() {
        if (bar == null) {
            return; // the filters speak before the rest is there
        }
        int count = libraryQueries.count(currentActor.get(), filters.filter());
        filters.showCount(count);
        columns.setVisible(count > 0);
        empty.setVisible(count == 0);
        bar.setVisible(count > 0 || filters.narrowed());
        empty.removeAll();
        if (count == 0) {
            close();
            empty.add(emptyState());
        } else {
            grid.getDataProvider().refreshAll();
            UUID open = shown;
            if (open != null) {
                open(open);
            }
        }
    }

    private EmptyState emptyState() {
        if (filters.narrowed()) {
            return new EmptyState(VaadinIcon.SEARCH, getTranslation("library.noMatch"));
        }
        if (!curating) {
            return new EmptyState(VaadinIcon.BOOK, getTranslation("library.empty"));
        }
        return new EmptyState(
                VaadinIcon.BOOK,
                getTranslation("library.empty.rebuild"),
                ViewHeader.primary(new Button(getTranslation("library.rebuild"), click -> startRebuild())));
    }

    private void startRebuild() {
        rebuild.start(currentActor.get().id(), this::reload);
    }
}
