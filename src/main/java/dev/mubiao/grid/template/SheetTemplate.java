package dev.mubiao.grid.template;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A workbook as a template. What stands in formulas is neither filled nor calculated here. */
final class SheetTemplate {

    /** Of the name of a sheet, in characters. */
    private static final int LONGEST_NAME = 31;

    private SheetTemplate() {}

    static TemplateContent inspect(byte[] content) throws IOException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            Set<TemplateLoss> dropped = PackageCheck.check(file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(file)) {
                FoundPlaceholders found = new FoundPlaceholders();
                new SheetInspection(found).inspect(workbook);
                for (XSSFSheet sheet : sheets(workbook)) {
                    removeLinks(sheet);
                }
                PackageCheck.requireNoLinks(file);
                FileProperties.clear(workbook.getProperties());
                workbook.setWorkbookType(XSSFWorkbookType.XLSX);
                return new TemplateContent(DocumentFormat.XLSX, written(workbook), found.all(), List.copyOf(dropped));
            }
        } catch (OpenXML4JException e) {
            Unreadable broken = new Unreadable(Reason.BROKEN);
            broken.initCause(e);
            throw broken;
        }
    }

    static byte[] fill(byte[] template, TemplateFill fill) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            List<TemplateFilling> targets = fill.targets();
            List<XSSFSheet> filled =
                    sheets(workbook).stream().filter(SheetInspection::isFilled).toList();
            List<List<XSSFSheet>> copies = new ArrayList<>();
            copies.add(filled);
            for (int i = 1; i < targets.size(); i++) {
                copies.add(copies(workbook, filled, targets.get(i).name()));
            }
            if (targets.size() > 1) {
                for (XSSFSheet sheet : filled) {
                    workbook.setSheetName(
                            workbook.getSheetIndex(sheet),
                            name(workbook, filled, sheet, targets.get(0).name()));
                }
            }
            FilledCells styles = new FilledCells(workbook);
            for (int i = 0; i < targets.size(); i++) {
                for (XSSFSheet sheet : copies.get(i)) {
                    new SheetFiller(sheet, targets.get(i), styles).fill();
                }
            }
            FileProperties.write(workbook.getProperties(), fill);
            workbook.setForceFormulaRecalculation(true);
            return written(workbook);
        }
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private static List<XSSFSheet> copies(XSSFWorkbook workbook, List<XSSFSheet> filled, String target) {
        List<XSSFSheet> copies = new ArrayList<>();
        for (XSSFSheet sheet : filled) {
            int index = workbook.getSheetIndex(sheet);
            XSSFSheet copy = workbook.cloneSheet(index, name(workbook, filled, sheet, target));
            copy.setRepeatingRows(sheet.getRepeatingRows());
            copy.setRepeatingColumns(sheet.getRepeatingColumns());
            String area = workbook.getPrintArea(index);
            if (area != null) {
                workbook.setPrintArea(workbook.getSheetIndex(copy), area.substring(area.lastIndexOf('!') + 1));
            }
            copies.add(copy);
        }
        return copies;
    }

    /** Free, and such as a sheet may have. */
    private static String name(XSSFWorkbook workbook, List<XSSFSheet> filled, XSSFSheet sheet, String target) {
        String wanted = WorkbookUtil.createSafeSheetName(
                filled.size() == 1 ? target : target + "-" + sheet.getSheetName(), ' ');
        String name = wanted;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String end = "(" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private static void removeLinks(XSSFSheet sheet) throws OpenXML4JException {
        List<String> ids = new ArrayList<>();
        for (PackageRelationship relation : sheet.getPackagePart().getRelationships()) {
            if (PackageCheck.isHyperlink(relation)) {
                ids.add(relation.getId());
            }
        }
        sheet.getHyperlinkList().stream()
                .filter(link -> ids.contains(link.getCTHyperlink().getId()))
                .toList()
                .forEach(sheet::removeHyperlink);
        ids.forEach(sheet.getPackagePart()::removeRelationship);
    }

    private static byte[] written(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
