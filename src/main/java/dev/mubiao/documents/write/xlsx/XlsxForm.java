package dev.mubiao.documents.write.xlsx;

import dev.mubiao.documents.write.layout.InputHint;
import dev.mubiao.documents.write.layout.InputHints;
import dev.mubiao.documents.write.layout.LayoutCell;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** Helps to fill in a sheet: choices from a hidden sheet, notes at cells, labels that cannot be changed by mistake. */
final class XlsxForm {

    /** Told in a note: it keeps labels from being changed by mistake, nothing more. */
    private static final String PASSWORD = "mubiao";

    private static final String UNLOCK = "表样的文字已锁定，以免误改；可以插入行。撤销工作表保护的密码：" + PASSWORD;
    private static final String OTHER = "不在可选内容之中";
    private static final String CHOOSE = "请从下拉列表中选择。";

    private final Worksheet sheet;
    private final Worksheet lists;
    private final InputHints hints;
    private final Map<List<String>, Range> written = new HashMap<>();

    XlsxForm(Worksheet sheet, Worksheet lists, InputHints hints) {
        this.sheet = sheet;
        this.lists = lists;
        this.hints = hints;
    }

    void help(LayoutCell cell, int row, boolean head) {
        InputHint input = hints.of(cell, head);
        if (!input.choices().isEmpty()) {
            sheet.range(row, cell.column(), row, cell.column())
                    .validateWithList(list(input.choices()))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .showErrorMessage(true)
                    .errorTitle(OTHER)
                    .error(CHOOSE);
        }
        if (!input.note().isEmpty()) {
            sheet.comment(row, cell.column(), input.note());
        }
    }

    void protect() {
        sheet.comment(0, 0, UNLOCK);
        EnumSet<SheetProtectionOption> locked = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        locked.remove(SheetProtectionOption.INSERT_ROWS);
        locked.remove(SheetProtectionOption.DELETE_ROWS);
        locked.remove(SheetProtectionOption.FORMAT_ROWS);
        sheet.protect(PASSWORD, locked);
    }

    private Range list(List<String> choices) {
        return written.computeIfAbsent(choices, wanted -> {
            int column = written.size();
            for (int row = 0; row < wanted.size(); row++) {
                lists.value(row, column, wanted.get(row));
            }
            return lists.range(0, column, wanted.size() - 1, column);
        });
    }
}
