package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.read.format.CellFormat;
import dev.mubiao.grid.read.format.CellFormats;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The formats that a workbook's cells refer to by the number of their style. */
final class CellStyles {

    private final CellFormat general;
    private final List<CellFormat> byStyle;

    private CellStyles(CellFormat general, List<CellFormat> byStyle) {
        this.general = general;
        this.byStyle = byStyle;
    }

    static CellStyles none(boolean date1904) {
        return new CellStyles(new CellFormats(date1904).of(0, null), List.of());
    }

    static CellStyles read(PartCursor part, boolean date1904) throws IOException, XMLStreamException {
        CellFormats formats = new CellFormats(date1904);
        Map<Integer, String> codes = new HashMap<>();
        List<CellFormat> byStyle = new ArrayList<>();
        int level = part.level();
        while (part.child(level)) {
            if ("numFmts".equals(part.name())) {
                int list = part.level();
                while (part.child(list)) {
                    codes.put(part.number("numFmtId", -1), String.valueOf(part.attribute("formatCode")));
                }
            } else if ("cellXfs".equals(part.name())) {
                int list = part.level();
                while (part.child(list)) {
                    int id = part.number("numFmtId", 0);
                    byStyle.add(formats.of(id, codes.get(id)));
                }
            }
        }
        return new CellStyles(formats.of(0, null), byStyle);
    }

    /** @param style null for a cell that says none */
    CellFormat format(@Nullable String style) {
        int index = style == null ? 0 : PartCursor.wholeNumber(style).orElse(-1);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : general;
    }
}
