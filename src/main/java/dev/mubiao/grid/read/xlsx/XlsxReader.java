package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.ooxml.OfficePackage;
import dev.mubiao.grid.read.ooxml.PartCursor;
import dev.mubiao.grid.read.ooxml.Relationship;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * Reads what Excel shows of a workbook: each sheet as one table, without hidden rows, columns and sheets, and of
 * formulas the results that the file holds. It goes through each part once and keeps only cells that show something.
 */
public final class XlsxReader implements FormatReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.XLSX;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws IOException, XMLStreamException {
        try (OfficePackage parts = new OfficePackage(file, into)) {
            String main = parts.main();
            List<Relationship> relationships = parts.relationships(main);
            parts.lost(relationships);
            WorkbookPart workbook;
            try (PartCursor part = parts.open(main)) {
                workbook = WorkbookPart.read(part);
            }
            CellReader cells = new CellReader(texts(parts, relationships), styles(parts, relationships, workbook));
            Map<String, Relationship> byId = relationships.stream()
                    .collect(Collectors.toMap(Relationship::id, Function.identity(), (first, second) -> first));
            for (WorkbookPart.Sheet sheet : workbook.shownSheets()) {
                Relationship part = byId.get(sheet.relationship());
                if (part != null && part.is("worksheet") && !part.external()) {
                    sheet(parts, part.target(), sheet, cells, into);
                } else if (part != null && part.is("chartsheet")) {
                    CellAddress place = new CellAddress(sheet.name(), 1);
                    into.lost(new LostContent(LostContent.Kind.EMBEDDED_OBJECT, place));
                }
            }
        }
    }

    private static void sheet(
            OfficePackage parts, String name, WorkbookPart.Sheet sheet, CellReader cells, GridBuilder into)
            throws IOException, XMLStreamException {
        SheetContent content = new SheetContent(sheet, into.limits());
        try (PartCursor part = parts.open(name)) {
            new SheetReader(part, content, cells, into).read();
        }
        new SheetLayout(content, into.table(content.address())).write();
        List<Relationship> relationships = parts.relationships(name);
        parts.lost(relationships);
        Optional<PartCursor> drawing = parts.open(relationships, "drawing");
        if (drawing.isPresent()) {
            try (PartCursor part = drawing.orElseThrow()) {
                SheetDrawings.lost(part, content, into);
            }
        }
    }

    private static SharedTexts texts(OfficePackage parts, List<Relationship> relationships)
            throws IOException, XMLStreamException {
        Optional<PartCursor> part = parts.open(relationships, "sharedStrings");
        if (part.isEmpty()) {
            return SharedTexts.NONE;
        }
        try (PartCursor texts = part.orElseThrow()) {
            return SharedTexts.read(texts);
        }
    }

    private static CellStyles styles(OfficePackage parts, List<Relationship> relationships, WorkbookPart workbook)
            throws IOException, XMLStreamException {
        Optional<PartCursor> part = parts.open(relationships, "styles");
        if (part.isEmpty()) {
            return CellStyles.none(workbook.date1904());
        }
        try (PartCursor styles = part.orElseThrow()) {
            return CellStyles.read(styles, workbook.date1904());
        }
    }
}
