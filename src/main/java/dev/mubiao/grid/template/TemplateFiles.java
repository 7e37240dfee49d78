package dev.mubiao.grid.template;

import dev.mubiao.grid.SourceFile;

/**
 * Opens templates in a program of its own, as {@link dev.mubiao.grid.GridReader} does. Nothing in a template or in what
 * is filled in is ever executed: a placeholder is a name and nothing else.
 */
public interface TemplateFiles {

    /**
     * Which placeholders a file has, and the file without what a template may not bring along.
     *
     * @throws dev.mubiao.platform.Refusal INVALID if it is no docx or xlsx, cannot be read, or has macros, embedded
     *     objects, or formulas and fields that fetch something; CONFLICT if too many files are waiting
     */
    TemplateContent inspect(SourceFile file);

    /**
     * The template filled for each target: in docx each begins a page, in xlsx each has its sheets.
     *
     * @param template a file as {@link #inspect} returned it
     * @throws dev.mubiao.platform.Refusal INVALID if it takes too long or too much memory; CONFLICT if too many files are
     *     waiting
     */
    byte[] fill(SourceFile template, TemplateFill fill);
}
