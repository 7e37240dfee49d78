package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageSetup;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of fixed widths. */
final class DocxTable {

    /** In twentieths of a point. */
    private static final int CELL_MARGIN = 70;

    private static final int AIR = 30;

    private static final int LOWEST_ROW = 420;

    /** In eighths of a point. */
    private static final int BORDER = 4;

    /** A row with a longer text than this may be broken by the end of the page, or half of a page would be blank. */
    private static final int LONGEST_WHOLE = 400;

    private final CTTbl table;
    private final PageSetup page;

    DocxTable(CTTbl table, PageSetup page) {
        this.table = table;
        this.page = page;
    }

    void write(LayoutTable content) {
        CTTblPr properties = table.addNewTblPr();
        width(properties.addNewTblW(), page.textWidth());
        properties.addNewJc().setVal(STJcTable.CENTER);
        borders(properties.addNewTblBorders());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), AIR);
        width(margins.addNewBottom(), AIR);
        width(margins.addNewLeft(), CELL_MARGIN);
        width(margins.addNewRight(), CELL_MARGIN);
        CTTblGrid grid = table.addNewTblGrid();
        page.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (int i = 0; i < content.rows().size(); i++) {
            row(content.rows().get(i), i < content.head());
        }
    }

    private void row(List<LayoutCell> cells, boolean head) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        if (head || cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_WHOLE)) {
            properties.addNewCantSplit();
        }
        CTHeight height = properties.addNewTrHeight();
        height.setVal(BigInteger.valueOf(LOWEST_ROW));
        height.setHRule(STHeightRule.AT_LEAST);
        if (head) {
            properties.addNewTblHeader();
        }
        cells.forEach(cell -> cell(row.addNewTc(), cell));
    }

    private void cell(CTTc written, LayoutCell cell) {
        CTTcPr properties = written.addNewTcPr();
        width(properties.addNewTcW(), page.widthOf(cell.column(), cell.columns()));
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(cell.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        DocxText.write(
                written::addNewP,
                cell.text(),
                cell.alignment(),
                cell.label() ? DocxStyles.LABEL : DocxStyles.TEXT,
                page.type());
    }

    private static void borders(CTTblBorders borders) {
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(BORDER));
            border.setSpace(BigInteger.ZERO);
            border.setColor("auto");
        }
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
