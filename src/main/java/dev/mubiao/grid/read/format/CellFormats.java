package dev.mubiao.grid.read.format;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The formats of the cells of one workbook. Formats that Excel knows by their number alone are those of China. */
public final class CellFormats {

    private static final String GENERAL = "General";

    /** Excel writes no longer ones, and each cell of a format goes through all of its code. */
    private static final int LONGEST_CODE = 255;

    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, "上午/下午h\"时\"mm\"分\""),
            Map.entry(35, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(55, "上午/下午h\"时\"mm\"分\""),
            Map.entry(56, "上午/下午h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));

    private final boolean date1904;
    private final Map<String, CellFormat> byCode = new HashMap<>();

    /** @param date1904 whether days are counted from 1904 on, as Excel for the Macintosh did */
    public CellFormats(boolean date1904) {
        this.date1904 = date1904;
    }

    /**
     * The format of a style; the general one if none is known, or Excel would not know it.
     *
     * @param id of the format
     * @param code that the workbook has for it; null if it has none
     */
    public CellFormat of(int id, @Nullable String code) {
        String known = CHINESE.get(id);
        String wanted = known == null ? code : known;
        if (wanted == null && id >= 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX) {
            wanted = BuiltinFormats.getBuiltinFormat(id);
        }
        boolean unknown =
                wanted == null || wanted.isEmpty() || wanted.length() > LONGEST_CODE || wanted.startsWith("reserved");
        return byCode.computeIfAbsent(unknown ? GENERAL : wanted, format -> new CellFormat(format, date1904));
    }
}
