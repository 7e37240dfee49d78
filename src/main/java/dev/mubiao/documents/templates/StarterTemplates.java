package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.FileNames;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.template.Placeholders;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.EntryRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Templates to begin with: the empty layout of a form with the placeholders in its cells. */
@Component
public class StarterTemplates {

    /** Formats of templates. */
    public static final List<WrittenFormat> FORMATS = List.of(WrittenFormat.DOCX, WrittenFormat.XLSX);

    private final TemplateFieldCatalogue catalogue;
    private final DocxWriter docx;
    private final XlsxWriter xlsx;

    public StarterTemplates(TemplateFieldCatalogue catalogue, DocxWriter docx, XlsxWriter xlsx) {
        this.catalogue = catalogue;
        this.docx = docx;
        this.xlsx = xlsx;
    }

    /** @param format one of {@link #FORMATS} */
    public WrittenDocument write(FormDefinition form, FormVariant variant, WrittenFormat format) {
        TemplateFields fields = catalogue.of(variant);
        FormVariant starter = StarterForm.of(variant, fields);
        Rows rows = new Rows(new HashMap<>(), new ArrayDeque<>(StarterForm.joined(variant, fields)), fields);
        TargetContent content = rows.content(form, starter);
        PageLayout layout = rows.named(PageLayout.of(List.of(new PrintedTarget("", starter, content, null))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (format) {
                case DOCX -> docx.write(layout, out);
                case XLSX -> xlsx.write(layout, variant.name().zh(), out);
                default -> throw new IllegalArgumentException(format + " is no format of templates");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory does not fail
        }
        String name =
                new FileNames().next(form.name().zh() + "-" + variant.name().zh() + "-导出模板", format.word());
        return new WrittenDocument(name, format.mediaType(), out.toByteArray());
    }

    /**
     * The rows that a starter template has once.
     *
     * @param tables by row of indicators, which table or block it is of
     * @param joined texts of cells that show several fields and were not met yet, in the order of the print
     */
    private record Rows(Map<UUID, String> tables, Queue<String> joined, TemplateFields fields) {

        TargetContent content(FormDefinition form, FormVariant variant) {
            FreeContent free = FreeContent.NONE;
            for (var list : variant.lists()) {
                free = free.withList(list.id(), List.of(ListRow.of(UUID.randomUUID(), Map.of())));
            }
            for (String id : variant.tableIds()) {
                free = free.withTable(id, List.of(row(prefix(variant, id))));
            }
            TargetContent content = TargetContent.empty(form.key(variant.kind()))
                    .withIndicators(variant.indicators() == null ? List.of() : List.of(row(TableFields.group(0) + ":")))
                    .withFree(free);
            return variant.narrative() == null ? content : content.withGoals(goals());
        }

        private Indicator row(String prefix) {
            Indicator row = Indicator.blank();
            tables.put(row.id(), prefix);
            return row;
        }

        private static String prefix(FormVariant variant, String id) {
            for (int i = 0; i < variant.allTables().size(); i++) {
                if (id.equals(variant.allTables().get(i).id())) {
                    return TableFields.group(i) + ":";
                }
                if (variant.allTables().get(i).block(id).isPresent()) {
                    return TableFields.group(i) + ":" + id + ":";
                }
            }
            throw new IllegalStateException("the form has no table " + id);
        }

        private TargetContent.Goals goals() {
            SubGoal item = new SubGoal(
                    1,
                    null,
                    placeholder(NarrativeFields.SUB_GOAL_TITLE),
                    placeholder(NarrativeFields.SUB_GOAL_GOAL),
                    placeholder(NarrativeFields.SUB_GOAL_INDICATORS),
                    0);
            return new TargetContent.Goals(
                    List.of(placeholder(HeadFields.key(Field.GOAL, null))),
                    List.of(item),
                    List.of(new Measure(placeholder(NarrativeFields.MEASURE), 0)),
                    List.of());
        }

        PageLayout named(PageLayout layout) {
            return new PageLayout(
                    layout.page(),
                    layout.title(),
                    layout.above(),
                    layout.tables().stream().map(this::named).toList(),
                    layout.below(),
                    layout.sections());
        }

        private LayoutTable named(LayoutTable table) {
            return new LayoutTable(
                    table.rows().stream()
                            .map(row -> row.stream().map(this::named).toList())
                            .toList(),
                    table.head(),
                    table.together(),
                    table.below());
        }

        private LayoutCell named(LayoutCell cell) {
            String key = cell.key();
            if (cell.label() || cell.continued()) {
                return cell;
            }
            String text = key == null ? joined.remove() : placeholder(field(CellRef.of(key)));
            return new LayoutCell(
                    cell.column(),
                    cell.columns(),
                    cell.rows(),
                    false,
                    cell.label(),
                    text,
                    cell.alignment(),
                    cell.style(),
                    key);
        }

        private String field(CellRef place) {
            if (place instanceof IndicatorRef indicator) {
                return tables.get(indicator.row()) + indicator.column();
            }
            if (place instanceof ExtraRef extra) {
                return tables.get(extra.row()) + extra.column();
            }
            if (place instanceof ListCellRef cell) {
                return "list:" + cell.list() + ":" + cell.column();
            }
            if (place instanceof EntryRef entry) {
                return HeadFields.key(entry.field(), null);
            }
            String glued = place.key() + "+";
            return fields.find(glued).isPresent() ? glued : place.key();
        }

        private String placeholder(String key) {
            Optional<TemplateField> field = fields.find(key);
            return Placeholders.of(field.map(fields::name).orElse(key));
        }
    }
}
