package dev.mubiao.testing.documents;

import dev.mubiao.grid.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Builds workbooks of Excel from the elements that Excel writes, and makes those elements short to write. */
public final class ExcelWorkbook {

    private static final String MAIN = "xl/workbook.xml";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String RELATIONSHIPS =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String DRAWINGS =
            " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private final OfficeParts parts = new OfficeParts();
    private final StringBuilder sheets = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private String properties = "";
    private String names = "";
    private String declaration = "";
    private String namespace = TRANSITIONAL;
    private int count;

    /** A workbook of one sheet called 表1, whose part holds rows, what is merged and the like. */
    public static ExcelWorkbook of(String... content) {
        return new ExcelWorkbook().sheet("表1", "", content);
    }

    /** A further sheet; attributes such as its state. */
    public ExcelWorkbook sheet(String name, String attributes, String... content) {
        return part(
                "worksheet",
                name,
                attributes,
                "<worksheet xmlns=\"" + TRANSITIONAL + "\"" + RELATIONSHIPS + ">" + String.join("", content)
                        + "</worksheet>");
    }

    public ExcelWorkbook part(String type, String name, String attributes, String content) {
        count++;
        parts.with(sheetPart(count), content).related(MAIN, "rId" + count, type, "worksheets/sheet" + count + ".xml");
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, count, attributes, count));
        return this;
    }

    /** Shared texts, elements {@code si}; cells refer to them from 0 on. */
    public ExcelWorkbook texts(String... items) {
        texts.addAll(List.of(items));
        return this;
    }

    /** Formats of the styles 1, 2, …; a number stands for a format that Excel knows by it. */
    public ExcelWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            boolean known = codes[i].matches("\\d+");
            int id = known ? Integer.parseInt(codes[i]) : 164 + i;
            if (!known) {
                String escaped = codes[i].replace("\"", "&quot;");
                formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, escaped));
            }
            styles.append("<xf numFmtId=\"%d\"/>".formatted(id));
        }
        parts.with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + TRANSITIONAL + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
                                + "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>")
                .related(MAIN, "rIdStyles", "styles", "styles.xml");
        return this;
    }

    public ExcelWorkbook date1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public ExcelWorkbook name(String name, int sheet, String range) {
        names += "<definedName name=\"" + name + "\" localSheetId=\"" + sheet + "\">" + range + "</definedName>";
        return this;
    }

    /** Puts a declaration before the root element of the shared texts. */
    public ExcelWorkbook declaring(String text) {
        declaration = text;
        return this;
    }

    public ExcelWorkbook strict() {
        namespace = STRICT;
        return this;
    }

    public ExcelWorkbook related(String type, String target) {
        parts.related(MAIN, "rId-" + target, type, target);
        return this;
    }

    public ExcelWorkbook external(String type, String address) {
        parts.external(sheetPart(1), "rIdOut", type, address);
        return this;
    }

    /** A drawing on the first sheet, of elements that are anchored. */
    public ExcelWorkbook drawing(String... anchors) {
        parts.with("xl/drawings/drawing1.xml", "<xdr:wsDr" + DRAWINGS + ">" + String.join("", anchors) + "</xdr:wsDr>")
                .related(sheetPart(1), "rIdDrawing", "drawing", "../drawings/drawing1.xml");
        return this;
    }

    public SourceFile file() {
        parts.related("", "rId1", "officeDocument", "/" + MAIN);
        parts.with(
                MAIN,
                "<workbook xmlns=\"" + namespace + "\"" + RELATIONSHIPS + ">" + properties + "<sheets>" + sheets
                        + "</sheets><definedNames>" + names + "</definedNames></workbook>");
        if (!texts.isEmpty()) {
            parts.with(
                            "xl/sharedStrings.xml",
                            declaration + "<sst xmlns=\"" + TRANSITIONAL + "\">" + String.join("", texts) + "</sst>")
                    .related(MAIN, "rIdTexts", "sharedStrings", "sharedStrings.xml");
        }
        return new SourceFile("test.xlsx", parts.bytes());
    }

    private static String sheetPart(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    public static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    public static String row(int number, String... cells) {
        return rowOf("r=\"" + number + "\"", cells);
    }

    public static String rowOf(String attributes, String... cells) {
        return "<row " + attributes + ">" + String.join("", cells) + "</row>";
    }

    /** A cell with a text of its own. */
    public static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    public static String number(String place, int style, String number) {
        return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    public static String empty(String place) {
        return "<c r=\"" + place + "\" s=\"0\"/>";
    }

    public static String merges(String... ranges) {
        StringBuilder merges = new StringBuilder();
        for (String range : ranges) {
            merges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return "<mergeCells>" + merges + "</mergeCells>";
    }
}
