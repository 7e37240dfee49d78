package dev.mubiao.documents.read.json;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.FreeEntry;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The indicators of a target in a JSON file, and what it says in places that only its form knows. */
final class JsonFreeParts {

    private final JsonPart part;
    private final FormVariant variant;
    private final List<Indicator> indicators;
    private final FreeContent content;

    /** @throws dev.mubiao.platform.Refusal INVALID if it names a field, list, column or table that the form does not have */
    JsonFreeParts(JsonPart part, FormVariant variant) {
        this.part = part;
        this.variant = variant;
        this.indicators = rows(part, "indicators", variant.indicators());
        this.content = read();
    }

    /** Those of the year. */
    List<Indicator> indicators() {
        return indicators;
    }

    FreeContent content() {
        return content;
    }

    /** The indicators of a list, as pointers name it; none if there is no such list. */
    List<Indicator> rows(String list) {
        return switch (list) {
            case "indicators" -> indicators;
            case "term_indicators" ->
                FreeEntry.term(variant).map(content::table).orElse(List.of());
            default -> content.table(list.substring(list.indexOf('/') + 1));
        };
    }

    private FreeContent read() {
        Map<String, String> fields = new HashMap<>();
        for (JsonPart field : part.parts("fields", ContentLimits.MOST_ROWS)) {
            String id = Objects.requireNonNullElse(field.text("id"), "");
            if (variant.freeField(id).isEmpty()) {
                throw field.refusal("id");
            }
            fields.put(id, Objects.requireNonNullElse(field.written("text"), ""));
        }
        Map<String, List<ListRow>> lists = new HashMap<>();
        Optional<JsonPart> written = part.part("lists");
        for (String id : written.map(JsonPart::names).orElse(List.of())) {
            FreeList list = variant.list(id).orElseThrow(() -> part.refusal("lists/" + id));
            lists.put(
                    id,
                    written.orElseThrow().parts(id, ContentLimits.MOST_ROWS).stream()
                            .map(row -> ListRow.of(UUID.randomUUID(), texts(row, list.columns())))
                            .toList());
        }
        return FreeContent.of(fields, lists, tables());
    }

    private Map<String, List<Indicator>> tables() {
        Map<String, List<Indicator>> tables = new HashMap<>();
        FreeEntry.term(variant)
                .ifPresent(id -> tables.put(
                        id, rows(part, "term_indicators", variant.tableOf(id).orElseThrow())));
        Optional<JsonPart> written = part.part("tables");
        for (String id : written.map(JsonPart::names).orElse(List.of())) {
            IndicatorTable table = variant.tableOf(id).orElseThrow(() -> part.refusal("tables/" + id));
            tables.put(id, rows(written.orElseThrow(), id, table));
        }
        return tables;
    }

    private static List<Indicator> rows(JsonPart of, String name, @Nullable IndicatorTable table) {
        return of.parts(name, ContentLimits.MOST_ROWS).stream()
                .map(row -> {
                    Indicator indicator = JsonTarget.indicator(row);
                    return row.part("extra")
                            .map(extra -> indicator.withExtra(
                                    new TreeMap<>(texts(extra, table == null ? List.of() : FreeEntry.columns(table)))))
                            .orElse(indicator);
                })
                .toList();
    }

    /** Texts by the ids of columns, which the file names as the API does. */
    private static Map<String, String> texts(JsonPart row, List<FreeField> columns) {
        Map<String, String> texts = new HashMap<>();
        for (String name : row.names()) {
            FreeField column = columns.stream()
                    .filter(each -> FreeEntry.name(each, columns).equals(name)
                            || each.id().equals(name))
                    .findFirst()
                    .orElseThrow(() -> row.refusal(name));
            texts.put(column.id(), Objects.requireNonNullElse(row.written(name), ""));
        }
        return texts;
    }
}
