package dev.mubiao.grid.template;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.formats.FileReading;
import java.io.IOException;
import java.util.List;

/** Inspects and fills templates within this program. Files of unknown origin are opened in one of its own. */
public final class TemplateProcessing {

    private final FileReading reading;

    public TemplateProcessing(FileReading reading) {
        this.reading = reading;
    }

    /** @see TemplateFiles#inspect */
    public TemplateContent inspect(SourceFile file) throws IOException {
        return switch (format(file)) {
            case DOCX -> WordTemplate.inspect(file.content());
            case XLSX -> SheetTemplate.inspect(file.content());
            default -> throw new Unreadable(Reason.TEMPLATE_FORMAT);
        };
    }

    /** @see TemplateFiles#fill */
    public byte[] fill(SourceFile template, TemplateFill fill) throws IOException {
        return switch (format(template)) {
            case DOCX -> WordTemplate.fill(template.content(), fill);
            case XLSX -> SheetTemplate.fill(template.content(), fill);
            default -> throw new Unreadable(Reason.TEMPLATE_FORMAT);
        };
    }

    /** It is read as any file first, under the limits of files and without document types. */
    private DocumentFormat format(SourceFile file) throws Unreadable {
        List<DocumentGrid> grids = reading.read(file);
        if (grids.size() != 1) {
            throw new Unreadable(Reason.TEMPLATE_FORMAT);
        }
        return grids.get(0).format();
    }
}
