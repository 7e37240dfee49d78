package dev.mubiao.targets.content;

import dev.mubiao.platform.text.Cleaning;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a target declares in places that only its form knows. Texts are kept as they were written; what they mean follows
 * from the form, see {@link FreeValue}.
 *
 * @param fields texts by field; those that say nothing are absent
 * @param lists entries by list; lists without entries are absent
 * @param tables indicators besides those of the year, by block or further table; those without rows are absent
 */
public record FreeContent(
        SortedMap<String, String> fields,
        SortedMap<String, List<ListRow>> lists,
        SortedMap<String, List<Indicator>> tables) {

    public static final FreeContent NONE =
            new FreeContent(Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

    public FreeContent {
        fields = texts(fields);
        lists = rows(lists);
        tables = rows(tables);
    }

    public static FreeContent of(
            Map<String, String> fields, Map<String, List<ListRow>> lists, Map<String, List<Indicator>> tables) {
        return new FreeContent(texts(fields), rows(lists), rows(tables));
    }

    public boolean isEmpty() {
        return fields.isEmpty() && lists.isEmpty() && tables.isEmpty();
    }

    /** All texts of the fields and lists. */
    public Stream<String> texts() {
        return Stream.concat(
                fields.values().stream(),
                lists.values().stream().flatMap(List::stream).flatMap(row -> row.cells().values().stream()));
    }

    /** Entries of all lists and rows of all tables together. */
    public int rows() {
        return Stream.concat(lists.values().stream(), tables.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** Empty if it says nothing. */
    public String field(String id) {
        return fields.getOrDefault(id, "");
    }

    public List<ListRow> list(String id) {
        return lists.getOrDefault(id, List.of());
    }

    public List<Indicator> table(String id) {
        return tables.getOrDefault(id, List.of());
    }

    public FreeContent withField(String id, String text) {
        return new FreeContent(with(fields, id, text), lists, tables);
    }

    public FreeContent withList(String id, List<ListRow> rows) {
        SortedMap<String, List<ListRow>> changed = new TreeMap<>(lists);
        changed.put(id, rows);
        return new FreeContent(fields, changed, tables);
    }

    public FreeContent withTable(String id, List<Indicator> rows) {
        SortedMap<String, List<Indicator>> changed = new TreeMap<>(tables);
        changed.put(id, rows);
        return new FreeContent(fields, lists, changed);
    }

    /** Each row of the tables as the function says. */
    public FreeContent mapRows(UnaryOperator<Indicator> row) {
        return of(fields, lists, mapped(tables, table -> table.stream().map(row).toList()));
    }

    private static <T> SortedMap<String, T> mapped(Map<String, T> values, UnaryOperator<T> function) {
        SortedMap<String, T> mapped = new TreeMap<>();
        values.forEach((id, value) -> mapped.put(id, function.apply(value)));
        return mapped;
    }

    static SortedMap<String, String> with(Map<String, String> texts, String id, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(id, text);
        return texts(changed);
    }

    static SortedMap<String, String> texts(Map<String, String> texts) {
        return kept(texts, text -> !Cleaning.isNothing(text));
    }

    private static <T> SortedMap<String, List<T>> rows(Map<String, List<T>> rows) {
        SortedMap<String, List<T>> copied = new TreeMap<>();
        rows.forEach((id, list) -> copied.put(id, List.copyOf(list)));
        return kept(copied, list -> !list.isEmpty());
    }

    private static <T> SortedMap<String, T> kept(Map<String, T> values, Predicate<T> says) {
        SortedMap<String, T> kept = new TreeMap<>();
        values.forEach((id, value) -> {
            if (says.test(value)) {
                kept.put(id, value);
            }
        });
        return Collections.unmodifiableSortedMap(kept);
    }
}
