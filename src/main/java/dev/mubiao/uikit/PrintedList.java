package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.DataCommunicator;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.ValueProvider;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list says, as it is printed: the columns that are shown, without those for buttons alone, and all rows in their
 * order.
 *
 * @param foot what stands below the columns, such as their sums; empty if nothing does
 * @param all how many rows there are; more than are printed if there are more than {@link #MOST_ROWS}
 */
public record PrintedList(List<String> head, List<List<String>> rows, List<String> foot, int all) {

    /** How many rows are printed at most. */
    public static final int MOST_ROWS = 2_000;

    private static final Set<String> NOT_SAID =
            Set.of("vaadin-button", "vaadin-menu-bar", "vaadin-checkbox", "vaadin-icon");

    /** Says what a column is to say on paper, for columns that the browser draws from several properties. */
    public static <T> void text(Grid.Column<T> column, ValueProvider<T, String> text) {
        ComponentUtil.setData(column, PrintedList.class.getName(), text);
    }

    static <T> PrintedList of(Grid<T> grid) {
        List<Grid.Column<T>> columns =
                grid.getColumns().stream().filter(Component::isVisible).toList();
        List<String> head = columns.stream().map(PrintedList::head).toList();
        List<T> items = items(grid);
        List<List<String>> rows = items.stream()
                .map(item -> columns.stream().map(column -> text(column, item)).toList())
                .toList();
        List<Integer> said = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i -> !head.get(i).isEmpty()
                        || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toList();
        int all = items.size() < MOST_ROWS ? items.size() : count(grid);
        List<String> foot = columns.stream().map(PrintedList::foot).toList();
        return new PrintedList(
                chosen(head, said),
                rows.stream().map(row -> chosen(row, said)).toList(),
                foot.stream().allMatch(String::isEmpty) ? List.of() : chosen(foot, said),
                all);
    }

    private static List<String> chosen(List<String> texts, List<Integer> which) {
        return which.stream().map(texts::get).toList();
    }

    private static <T> int count(Grid<T> grid) {
        return grid instanceof TreeGrid<T> tree
                ? (int) below(tree.getDataProvider(), null).count()
                : grid.getDataProvider().size(grid.getDataCommunicator().buildQuery(0, Integer.MAX_VALUE));
    }

    /** Page by page, as the list itself reads; of a tree all, also what is folded. */
    private static <T> List<T> items(Grid<T> grid) {
        if (grid instanceof TreeGrid<T> tree) {
            return below(tree.getDataProvider(), null).limit(MOST_ROWS).toList();
        }
        DataCommunicator<T> data = grid.getDataCommunicator();
        List<T> items = new ArrayList<>();
        int page = grid.getPageSize();
        List<T> read;
        do {
            read = fetch(data, items.size(), page);
            items.addAll(read);
        } while (read.size() == page && items.size() < MOST_ROWS);
        return items.subList(0, Math.min(items.size(), MOST_ROWS));
    }

    private static <T> Stream<T> below(HierarchicalDataProvider<T, ?> tree, @Nullable T parent) {
        return tree.fetchChildren(new HierarchicalQuery<>(null, parent))
                .flatMap(item -> Stream.concat(Stream.of(item), below(tree, item)));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> fetch(DataCommunicator<T> data, int offset, int limit) {
        return (List<T>)
                data.getDataProvider().fetch(data.buildQuery(offset, limit)).toList();
    }

    private static String head(Grid.Column<?> column) {
        Component header = column.getHeaderComponent();
        return header == null ? Objects.requireNonNullElse(column.getHeaderText(), "") : words(header.getElement());
    }

    private static String foot(Grid.Column<?> column) {
        return Objects.requireNonNullElse(column.getFooterText(), "");
    }

    @SuppressWarnings("unchecked")
    private static <T> String text(Grid.Column<T> column, T item) {
        if (ComponentUtil.getData(column, PrintedList.class.getName()) instanceof ValueProvider<?, ?> told) {
            return ((ValueProvider<T, String>) told).apply(item);
        }
        Renderer<T> renderer = column.getRenderer();
        if (renderer instanceof ComponentRenderer<?, T> drawn) {
            return words(drawn.createComponent(item).getElement());
        }
        JsonObject data = Json.createObject();
        renderer.render(new Element("span"), null).getDataGenerator().ifPresent(sent -> sent.generateData(item, data));
        return Stream.of(data.keys())
                .map(name -> data.get(name).asString())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The texts below an element that a reader sees, one after another. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText().strip();
        }
        return NOT_SAID.contains(element.getTag())
                ? ""
                : element.getChildren()
                        .filter(child -> child.isTextNode() || child.isVisible())
                        .map(PrintedList::words)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
