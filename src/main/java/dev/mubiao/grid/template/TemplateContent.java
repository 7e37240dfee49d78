package dev.mubiao.grid.template;

import dev.mubiao.grid.DocumentFormat;
import java.util.List;

/**
 * What a file is as a template.
 *
 * @param format DOCX or XLSX
 * @param file what is to be filled: the file without what was dropped
 * @param placeholders in the order of the file
 */
@SuppressWarnings("ArrayRecordComponent") // a file is handed on, never compared
public record TemplateContent(
        DocumentFormat format, byte[] file, List<TemplatePlaceholder> placeholders, List<TemplateLoss> dropped) {

    public TemplateContent {
        placeholders = List.copyOf(placeholders);
        dropped = List.copyOf(dropped);
    }
}
