package dev.mubiao.documents.templates;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorBlock;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of the tables of indicators. Levels are merged down as the form prints them, unless a template says not to. */
final class TableFields {

    private static final String INDICATORS = "指标";

    /** Behind the name of a level: it stands in each line. */
    private static final String EACH_LINE = "逐行";

    private final List<TemplateField> fields = new ArrayList<>();

    private TableFields() {}

    static List<TemplateField> of(FormVariant form) {
        TableFields tables = new TableFields();
        List<IndicatorTable> all = form.allTables();
        for (int i = 0; i < all.size(); i++) {
            tables.table(all.get(i), i);
        }
        return List.copyOf(tables.fields);
    }

    static String group(int table) {
        return "table:" + table;
    }

    static String key(int table, IndicatorColumn column) {
        String shown = column.free() == null ? column.field().name() : column.free();
        return group(table) + ":" + (column.block() == null ? "" : column.block() + ":") + shown;
    }

    private void table(IndicatorTable table, int number) {
        List<String> names = names(table);
        for (int i = 0; i < table.printed().size(); i++) {
            column(table, number, i, names);
        }
        fields.add(HeadFields.ordinal(group(number), names));
    }

    private void column(IndicatorTable table, int number, int at, List<String> tableNames) {
        IndicatorColumn column = table.printed().get(at);
        String block = column.block();
        List<String> of = block == null
                ? tableNames
                : Stream.concat(table.block(block).map(IndicatorBlock::label).stream(), Stream.of(block))
                        .toList();
        String id = column.free() == null ? column.field().name() : column.free();
        List<String> labels = Stream.concat(
                        Stream.concat(Stream.of(column.label()), column.aliases().stream())
                                .map(Spellings::name),
                        Stream.of(id))
                .toList();
        String group = group(number);
        String key = key(number, column);
        List<String> spellings = Spellings.all(Spellings.pairs(of, labels), labels);
        fields.add(TemplateField.printed(
                key,
                spellings,
                group,
                (target, entry) -> target.cell(number, entry, at).merged()));
        if (column.product() == IndicatorField.LEVEL1 || column.product() == IndicatorField.LEVEL2) {
            fields.add(TemplateField.further(
                            key + ":each",
                            Spellings.pairs(spellings, List.of(EACH_LINE)),
                            group,
                            (target, entry) -> target.cell(number, entry, at).each())
                    .covering(Set.of(key)));
        }
    }

    private static List<String> names(IndicatorTable table) {
        String label = table.label();
        String id = table.id();
        if (label != null && id != null) {
            return List.of(label, id);
        }
        return Spellings.all(List.of(INDICATORS), Spellings.of(table.side()), List.of("年度指标"));
    }
}
