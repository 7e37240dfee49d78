package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The sheets of a workbook that are shown, in their order. */
record WorkbookPart(List<Sheet> shownSheets, boolean date1904) {

    private static final Pattern ROWS = Pattern.compile("\\$(\\d{1,7}):\\$(\\d{1,7})");

    /**
     * A sheet.
     *
     * @param relationship by which the workbook refers to its part
     * @param firstHead of the rows that are printed again on each page, from 1; 0 if there are none
     * @param lastHead of these rows, included
     */
    record Sheet(String name, String relationship, int firstHead, int lastHead) {

        private Sheet withHead(int first, int last) {
            return new Sheet(name, relationship, first, last);
        }
    }

    static WorkbookPart read(PartCursor part) throws IOException, XMLStreamException {
        SortedMap<Integer, Sheet> shown = new TreeMap<>();
        boolean date1904 = false;
        int sheets = 0;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "workbookPr" -> date1904 = part.flag("date1904", false);
                case "sheets" -> {
                    int list = part.level();
                    while (part.child(list)) {
                        String state = part.attribute("state");
                        if (state == null || "visible".equals(state)) {
                            shown.put(sheets, sheet(part));
                        }
                        sheets++;
                    }
                }
                case "definedNames" -> heads(part, shown);
                default -> {
                    // how the window looks, how it is computed
                }
            }
        }
        return new WorkbookPart(List.copyOf(shown.values()), date1904);
    }

    private static Sheet sheet(PartCursor part) {
        return new Sheet(String.valueOf(part.attribute("name")), String.valueOf(part.attribute("id")), 0, 0);
    }

    private static void heads(PartCursor part, Map<Integer, Sheet> shown) throws IOException, XMLStreamException {
        int level = part.level();
        while (part.child(level)) {
            int sheet = part.number("localSheetId", -1);
            if ("_xlnm.Print_Titles".equals(part.attribute("name"))) {
                Matcher rows = ROWS.matcher(part.text());
                if (rows.find()) {
                    int first = Integer.parseInt(rows.group(1));
                    int last = Integer.parseInt(rows.group(2));
                    shown.computeIfPresent(sheet, (index, known) -> known.withHead(first, last));
                }
            }
        }
    }
}
