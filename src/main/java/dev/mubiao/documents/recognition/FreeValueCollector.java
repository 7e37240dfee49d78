package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.TickReader;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.platform.text.WrittenDate;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects what stands in the places that only the form knows. */
final class FreeValueCollector {

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, List<ListRow>> lists = new HashMap<>();
    private final Map<String, List<Indicator>> tables = new HashMap<>();

    /** @return false if the field has a text already */
    boolean put(FreeField field, String text) {
        return fields.putIfAbsent(field.id(), written(field, text)) == null;
    }

    void entry(String list, Map<String, String> cells) {
        ListRow row = ListRow.of(UUID.randomUUID(), cells);
        if (!row.cells().isEmpty()) {
            lists.computeIfAbsent(list, unused -> new ArrayList<>()).add(row);
        }
    }

    void rows(String table, List<Indicator> rows) {
        tables.put(table, rows);
    }

    FreeContent content() {
        return FreeContent.of(fields, lists, tables);
    }

    /** As the form writes it: a day looks as the program was told that wrote the file, and boxes are no text. */
    static String written(FreeField field, String text) {
        String clean = CellTextCleaner.clean(text);
        if (field.type() == FreeFieldType.TICK) {
            return TickReader.read(clean, field.choices()).orElse(clean);
        }
        String format = field.format();
        return format == null
                ? clean
                : WrittenDate.of(clean)
                        .map(day -> day.format(DateTimeFormatter.ofPattern(format)))
                        .orElse(clean);
    }
}
