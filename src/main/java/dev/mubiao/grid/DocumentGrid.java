package dev.mubiao.grid;

import java.util.List;
import java.util.Map;

/**
 * A document as its reader sees it from top to bottom. What is hidden or deleted is left out, and the addresses are
 * those of the file all the same.
 *
 * @param fileName for messages; within an archive {@code archive.zip/file.docx}
 * @param lost what could not be taken over and may matter
 * @param properties custom properties of the file by name; what they say is evidence, never authority
 */
public record DocumentGrid(
        String fileName,
        DocumentFormat format,
        List<GridBlock> blocks,
        List<LostContent> lost,
        Map<String, String> properties) {

    public DocumentGrid {
        blocks = List.copyOf(blocks);
        lost = List.copyOf(lost);
        properties = Map.copyOf(properties);
    }
}
