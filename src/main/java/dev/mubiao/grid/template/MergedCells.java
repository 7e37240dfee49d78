package dev.mubiao.grid.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The merged cells of a sheet while its rows are repeated. */
final class MergedCells {

    private final XSSFSheet sheet;
    private List<CellRangeAddress> ranges;

    private MergedCells(XSSFSheet sheet, List<CellRangeAddress> ranges) {
        this.sheet = sheet;
        this.ranges = ranges;
    }

    /** Takes them out of the sheet until they are written again. */
    static MergedCells takenFrom(XSSFSheet sheet) {
        List<CellRangeAddress> ranges = new ArrayList<>(sheet.getMergedRegions());
        sheet.removeMergedRegions(
                IntStream.range(0, sheet.getNumMergedRegions()).boxed().toList());
        return new MergedCells(sheet, ranges);
    }

    /** Those within the rows are there for each repetition, those that reach out of them grow, those below move. */
    void repeat(int first, int last, int times) {
        int height = last - first + 1;
        int more = (times - 1) * height;
        List<CellRangeAddress> changed = new ArrayList<>();
        for (CellRangeAddress range : ranges) {
            int top = range.getFirstRow();
            int bottom = range.getLastRow();
            if (top > last) {
                changed.add(moved(range, top + more, bottom + more));
            } else if (top >= first && bottom <= last) {
                for (int i = 0; i < times; i++) {
                    changed.add(moved(range, top + i * height, bottom + i * height));
                }
            } else {
                changed.add(moved(range, top, bottom >= last ? bottom + more : bottom));
            }
        }
        ranges = changed;
    }

    /** Cells of a column, with the columns that the first of them covers. */
    void mergeDown(int first, int last, int column) {
        int right = ranges.stream()
                .filter(range -> range.isInRange(first, column))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(column);
        CellRangeAddress all = new CellRangeAddress(first, last, column, right);
        ranges = new ArrayList<>(
                ranges.stream().filter(range -> !range.intersects(all)).toList());
        ranges.add(all);
    }

    void write() {
        ranges.stream().filter(range -> range.getNumberOfCells() > 1).forEach(sheet::addMergedRegionUnsafe);
    }

    private static CellRangeAddress moved(CellRangeAddress range, int top, int bottom) {
        return new CellRangeAddress(top, bottom, range.getFirstColumn(), range.getLastColumn());
    }
}
