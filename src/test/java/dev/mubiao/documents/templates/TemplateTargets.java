package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.template.TemplateContent;
import dev.mubiao.grid.template.TemplateFill;
import dev.mubiao.grid.template.TemplateFilling;
import dev.mubiao.grid.template.TemplatePlaceholder;
import dev.mubiao.grid.template.TemplateProcessing;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import dev.mubiao.testing.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Targets of all forms with their starter templates, without a portal. */
final class TemplateTargets {

    static final TemplateFieldCatalogue CATALOGUE = new TemplateFieldCatalogue(Texts.bundles());

    private static final FileReading READING = new FileReading(ReadLimits.STANDARD);
    private static final TemplateProcessing PROCESSING = new TemplateProcessing(READING);

    private TemplateTargets() {}

    /** A target, its form and the format of its template. */
    record Case(FormDefinition form, PrintedTarget target, WrittenFormat format) {

        byte[] starter() {
            return new StarterTemplates(CATALOGUE, new DocxWriter(), new XlsxWriter())
                    .write(form, target.form(), format)
                    .content();
        }

        @Override
        public String toString() {
            return form.id() + " " + target.form().kind() + " " + format;
        }
    }

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        for (WrittenFormat format : StarterTemplates.FORMATS) {
            FilledForms.all().stream()
                    .filter(filled -> filled.content().year() != null)
                    .forEach(filled -> all.add(new Case(filled.form(), Written.target(filled), format)));
            Stream.of("two-periods", "year-end", "dated-tasks", "joined-cells").forEach(name -> {
                FormVariant variant = TestForms.variant(name);
                all.add(new Case(
                        TestForms.form(name),
                        new PrintedTarget(Written.UNIT, variant, FilledTestForms.content(name), null),
                        format));
            });
        }
        return all;
    }

    static TemplateContent inspect(byte[] file) throws IOException {
        return PROCESSING.inspect(new SourceFile("模板", file));
    }

    static byte[] fill(TemplateContent template, List<PrintedTarget> targets) throws IOException {
        List<String> names =
                template.placeholders().stream().map(TemplatePlaceholder::text).toList();
        List<TemplateFilling> fillings = targets.stream()
                .map(target -> new FillingAssembler(CATALOGUE.of(target.form())).of(target, names))
                .toList();
        return PROCESSING.fill(
                new SourceFile("模板", template.file()), new TemplateFill("标题", Map.of("mubiao", "id=7"), fillings));
    }

    static DocumentGrid read(byte[] file) throws Unreadable {
        return READING.read(new SourceFile("文件", file)).get(0);
    }

    /** Each line of text and each row of a table, cells parted by bars; what merged cells cover stands once. */
    static List<String> lines(byte[] file) throws Unreadable {
        List<String> lines = new ArrayList<>();
        for (GridBlock block : read(file).blocks()) {
            if (block instanceof GridTable table) {
                table.rows()
                        .forEach(row -> lines.add(row.cells().stream()
                                .map(cell -> cell.column() + "+" + cell.columnSpan() + "x" + cell.rowSpan() + " "
                                        + cell.text().strip())
                                .toList()
                                .toString()));
            } else if (block instanceof GridParagraph paragraph
                    && !paragraph.text().isBlank()) {
                lines.add(paragraph.text().strip());
            }
        }
        return lines;
    }
}
