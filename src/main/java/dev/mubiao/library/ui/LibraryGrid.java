package dev.mubiao.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.directory.Actor;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.LibraryFilter;
import dev.mubiao.library.search.LibraryQueries;
import dev.mubiao.platform.text.SortKey;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lazy list of entries. */
class LibraryGrid extends Grid<LibraryEntry> {

    private static final Map<String, Comparator<LibraryEntry>> ORDERS = Map.of(
            "name", Comparator.comparing(LibraryEntry::name, SortKey.ORDER),
            "uses", Comparator.comparingInt(entry -> entry.use().targets()),
            "units", Comparator.comparingInt(entry -> entry.use().units()),
            "year",
                    Comparator.comparing(
                            entry -> Optional.ofNullable(entry.use().lastYear()).orElse(0)));
    private static final int NARROW = 640;
    private static final Set<String> ESSENTIAL = Set.of("name", "value");

    private @Nullable LibraryEntry opened;

    LibraryGrid(boolean curating) {
        super(50);
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(curating ? SelectionMode.MULTI : SelectionMode.NONE);
        addColumn(LibraryEntry::name)
                .setHeader(getTranslation("library.column.name"))
                .setTooltipGenerator(LibraryEntry::name)
                .setWidth("11rem")
                .setFlexGrow(3)
                .setKey("name")
                .setSortProperty("name");
        text("level", "10rem", entry -> EntryTexts.level(entry, this::getTranslation));
        text("value", "7.5rem", EntryTexts::usualValue);
        // The first five have room beside an open detail.
        number("uses", entry -> entry.use().targets());
        addColumn(new ComponentRenderer<>(LibraryGrid::state))
                .setHeader(getTranslation("library.column.state"))
                .setKey("state")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        text("range", "8rem", EntryTexts::range);
        number("units", entry -> entry.use().units());
        number("year", entry -> Optional.ofNullable(entry.use().lastYear()).orElse(0));
        getColumns().forEach(column -> column.setResizable(true));
        setPartNameGenerator(entry -> opened != null && entry.id().equals(opened.id()) ? "opened" : null);
        // Enter opens the line that the arrow keys stand on, as a click does.
        getElement()
                .executeJs("this.addEventListener('keydown', e => {"
                        + "const cell = e.composedPath()[0];"
                        + "if (e.key === 'Enter' && cell._content && !cell._content.querySelector('vaadin-checkbox,"
                        + " vaadin-grid-sorter')) { cell._content.click(); }})");
    }

    void show(LibraryQueries libraryQueries, Supplier<Actor> reader, Supplier<LibraryFilter> filter) {
        setItems(
                query -> load(libraryQueries, reader.get(), filter.get(), query),
                query -> libraryQueries.count(reader.get(), filter.get()));
        getLazyDataView().setIdentifierProvider(LibraryEntry::id);
    }

    /** Leaves out what there is no room for; the line's detail says it. */
    void fit(int width) {
        getColumns().forEach(column -> column.setVisible(width >= NARROW || ESSENTIAL.contains(column.getKey())));
    }

    /** Marks the line whose detail stands beside the list. @param entry null for none */
    void mark(@Nullable LibraryEntry entry) {
        LibraryEntry before = opened;
        opened = entry;
        Stream.of(before, entry).filter(Objects::nonNull).forEach(getDataProvider()::refreshItem);
    }

    private static Stream<LibraryEntry> load(
            LibraryQueries libraryQueries, Actor reader, LibraryFilter filter, Query<LibraryEntry, Void> query) {
        return libraryQueries.list(reader, filter, order(query), query.getOffset(), query.getLimit()).stream();
    }

    private static @Nullable Comparator<LibraryEntry> order(Query<LibraryEntry, Void> query) {
        Comparator<LibraryEntry> order = null;
        for (QuerySortOrder sort : query.getSortOrders()) {
            Comparator<LibraryEntry> next = ORDERS.get(sort.getSorted());
            if (next != null) {
                Comparator<LibraryEntry> directed =
                        sort.getDirection() == SortDirection.DESCENDING ? next.reversed() : next;
                order = order == null ? directed : order.thenComparing(directed);
            }
        }
        return order;
    }

    /** Only what is not as usual is worth a mark in each line. */
    private static Component state(LibraryEntry entry) {
        return entry.state() == EntryState.OFFERED ? new Span() : new EntryStateBadge(entry.state());
    }

    private void text(String name, String width, ValueProvider<LibraryEntry, String> text) {
        addColumn(text)
                .setHeader(getTranslation("library.column." + name))
                .setKey(name)
                .setTooltipGenerator(text::apply)
                .setWidth(width)
                .setFlexGrow(1);
    }

    private void number(String name, ValueProvider<LibraryEntry, Integer> number) {
        addColumn(number)
                .setHeader(getTranslation("library.column." + name))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.25rem")
                .setFlexGrow(0)
                .setKey(name)
                .setSortProperty(name);
    }
}
