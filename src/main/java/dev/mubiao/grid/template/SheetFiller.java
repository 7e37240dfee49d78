package dev.mubiao.grid.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Fills a sheet: rows that hold rows are repeated, and what stands below moves down. */
final class SheetFiller {

    private static final CellCopyPolicy COPY = new CellCopyPolicy.Builder()
            .mergedRegions(false)
            .condenseRows(false)
            .build();

    private final XSSFSheet sheet;
    private final TemplateFilling filling;
    private final FilledCells styles;
    private final MergedCells merged;

    SheetFiller(XSSFSheet sheet, TemplateFilling filling, FilledCells styles) {
        this.sheet = sheet;
        this.filling = filling;
        this.styles = styles;
        this.merged = MergedCells.takenFrom(sheet);
    }

    /** Rows of the sheet that are repeated together, from 0. @param rows null for one that is not repeated */
    private record Block(int first, int last, @Nullable TemplateRows rows) {}

    void fill() {
        List<Block> blocks = blocks();
        // From the last one up: what stands above has not moved when it is filled.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            TemplateRows rows = block.rows();
            if (rows == null) {
                fillRow(block.first(), filling::value);
            } else {
                repeat(block, rows);
            }
        }
        merged.write();
        RowHeights.fit(sheet, styles.filled());
        fillMargin(sheet.getHeader());
        fillMargin(sheet.getFooter());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (Row row : sheet) {
            Set<String> names = names(row);
            if (names.isEmpty()) {
                continue;
            }
            Optional<TemplateRows> rows = filling.rowsOf(names);
            List<String> repeated = names.stream()
                    .filter(name -> rows.isPresent() && rows.get().has(name))
                    .toList();
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null
                    && rows.isPresent()
                    && rows.get() == last.rows()
                    && row.getRowNum() == last.last() + 1
                    && repeated.stream().noneMatch(used::contains)) {
                blocks.set(blocks.size() - 1, new Block(last.first(), row.getRowNum(), last.rows()));
            } else {
                used.clear();
                blocks.add(new Block(row.getRowNum(), row.getRowNum(), rows.orElse(null)));
            }
            used.addAll(repeated);
        }
        return blocks;
    }

    private static Set<String> names(Row row) {
        Set<String> names = new LinkedHashSet<>();
        for (Cell cell : row) {
            Placeholders.in(text(cell)).forEach(found -> names.add(found.name()));
        }
        return names;
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private void repeat(Block block, TemplateRows rows) {
        int height = block.last() - block.first() + 1;
        int more = (rows.count() - 1) * height;
        if (more > 0) {
            if (block.last() < sheet.getLastRowNum()) {
                sheet.shiftRows(block.last() + 1, sheet.getLastRowNum(), more, true, false);
            }
            for (int i = 0; i < more; i++) {
                copy(block.first() + i % height, block.last() + 1 + i);
            }
            merged.repeat(block.first(), block.last(), rows.count());
            SheetFormulas.extend(sheet, block.last(), more);
        }
        if (height == 1) {
            mergeDown(block.first(), rows);
        }
        for (int i = 0; i < rows.count(); i++) {
            int entry = i;
            for (int line = 0; line < height; line++) {
                fillRow(
                        block.first() + i * height + line,
                        name -> rows.has(name) ? rows.value(entry, name) : filling.value(name));
            }
        }
    }

    private void copy(int from, int to) {
        XSSFRow source = sheet.getRow(from);
        XSSFRow copy = sheet.createRow(to);
        if (source != null) {
            copy.copyRowFrom(source, COPY);
        }
    }

    /** Cells that continue the one above are merged with it. */
    private void mergeDown(int first, TemplateRows rows) {
        for (Cell cell : sheet.getRow(first)) {
            Placeholders.in(text(cell)).stream()
                    .map(Placeholders.Found::name)
                    .filter(rows::has)
                    .findFirst()
                    .ifPresent(name -> {
                        for (int begin = 0; begin < rows.count(); begin++) {
                            int end = begin;
                            while (rows.value(end + 1, name).continued()) {
                                end++;
                            }
                            if (end > begin) {
                                merged.mergeDown(first + begin, first + end, cell.getColumnIndex());
                            }
                            begin = end;
                        }
                    });
        }
    }

    private void fillRow(int number, Function<String, TemplateValue> values) {
        XSSFRow row = sheet.getRow(number);
        for (Cell cell : row) {
            List<Placeholders.Found> found = Placeholders.in(text(cell));
            if (!found.isEmpty()) {
                fill((XSSFCell) cell, found, values);
            }
        }
    }

    private void fill(XSSFCell cell, List<Placeholders.Found> found, Function<String, TemplateValue> values) {
        boolean alone = found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == cell.getStringCellValue().length();
        TemplateValue first = values.apply(found.get(0).name());
        if (found.stream().anyMatch(each -> values.apply(each.name()).continued())) {
            cell.setBlank();
            return;
        }
        if (alone && first.number() != null) {
            styles.number(cell, first.number(), first.format());
        } else {
            styles.text(cell, found, name -> values.apply(name).text());
        }
    }

    private void fillMargin(HeaderFooter margin) {
        fillMargin(margin.getLeft(), margin::setLeft);
        fillMargin(margin.getCenter(), margin::setCenter);
        fillMargin(margin.getRight(), margin::setRight);
    }

    /** An ampersand begins a code there, unless it is written twice. */
    private void fillMargin(String text, Consumer<String> write) {
        List<Placeholders.Found> found = Placeholders.in(text);
        if (!found.isEmpty()) {
            StringBuilder filled = new StringBuilder(text);
            for (int i = found.size() - 1; i >= 0; i--) {
                Placeholders.Found each = found.get(i);
                filled.replace(
                        each.start(),
                        each.end(),
                        filling.value(each.name()).text().replace("&", "&&"));
            }
            write.accept(filled.toString());
        }
    }
}
