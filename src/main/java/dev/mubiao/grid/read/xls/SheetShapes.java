package dev.mubiao.grid.read.xls;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.LostContent;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.jspecify.annotations.Nullable;

/** What lies on a sheet instead of in its cells. */
final class SheetShapes {

    private SheetShapes() {}

    static List<LostContent> lost(HSSFSheet sheet) {
        List<LostContent> lost = new ArrayList<>();
        HSSFPatriarch drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (HSSFShape shape : drawing) {
                LostContent.Kind kind = kind(shape);
                if (kind != null) {
                    lost.add(new LostContent(kind, place(sheet, shape)));
                }
            }
        }
        return lost;
    }

    /** Null for lines and comments, which are no content. */
    private static LostContent.@Nullable Kind kind(HSSFShape shape) {
        if (shape instanceof HSSFObjectData) {
            return LostContent.Kind.EMBEDDED_OBJECT;
        } else if (shape instanceof HSSFPicture) {
            return LostContent.Kind.IMAGE;
        }
        boolean box = shape instanceof HSSFTextbox text
                && !(shape instanceof HSSFComment)
                && !text.getString().getString().isBlank();
        return box ? LostContent.Kind.TEXT_BOX : null;
    }

    private static CellAddress place(HSSFSheet sheet, HSSFShape shape) {
        return shape.getAnchor() instanceof ClientAnchor anchor
                ? CellAddress.ofSheet(sheet.getSheetName(), anchor.getRow1() + 1, anchor.getCol1())
                : new CellAddress(sheet.getSheetName(), 1);
    }
}
